import { lineOf } from './line-of.ts';
import type { PageElement } from './page-dom.ts';

/** Shortest text, in UTF-16 units, that is a paragraph and no label, teaser or credit. */
export const MIN_PARAGRAPH = 80;

/** How much of an element is paragraphs, in UTF-16 units, without their links; all of it where it is within one. */
export function proseLength(element: PageElement): number {
  if (element.closest('p') !== null) return paragraphLength(element);
  let length = 0;
  for (const paragraph of element.getElementsByTagName('p')) length += paragraphLength(paragraph);
  return length;
}

/** How much every part of a page that has paragraphs has of them: as `proseLength`, for all of them at once. */
export function proseLengths(root: PageElement): ReadonlyMap<PageElement, number> {
  const lengths = new Map<PageElement, number>();
  for (const paragraph of root.getElementsByTagName('p')) {
    const length = paragraphLength(paragraph);
    if (length === 0) continue;
    for (let at: PageElement | null = paragraph; at !== null; at = at.parentElement) {
      lengths.set(at, (lengths.get(at) ?? 0) + length);
    }
  }
  return lengths;
}

/** 0 for what is a label, a teaser or a credit. */
function paragraphLength(paragraph: PageElement): number {
  const line = lineOf(paragraph).length;
  if (line < MIN_PARAGRAPH) return 0;
  const length = line - linkLength(paragraph);
  return length >= MIN_PARAGRAPH ? length : 0;
}

/** How much of an element is links, in UTF-16 units. */
export function linkLength(element: PageElement): number {
  let length = 0;
  for (const link of element.getElementsByTagName('a')) length += lineOf(link).length;
  return length;
}

/** What share of an element's text is links, 0 to 1; 1 where it has no text. */
export function linkShare(element: PageElement): number {
  const length = lineOf(element).length;
  return length === 0 ? 1 : Math.min(1, linkLength(element) / length);
}
