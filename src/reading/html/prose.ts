import { lineOf } from './line-of.ts';
import type { PageElement } from './page-dom.ts';

/** Shortest text, in UTF-16 units, that is a paragraph and no label, teaser or credit. */
export const MIN_PARAGRAPH = 80;

/** How much of an element is paragraphs, in UTF-16 units, without their links. */
export function proseLength(element: PageElement): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p')) {
    const text = lineOf(paragraph).length - linkLength(paragraph);
    if (text >= MIN_PARAGRAPH) length += text;
  }
  return length;
}

/** How much of an element is links, in UTF-16 units. */
export function linkLength(element: PageElement): number {
  let length = 0;
  for (const link of element.querySelectorAll('a')) length += lineOf(link).length;
  return length;
}

/** What share of an element's text is links, 0 to 1; 1 where it has no text. */
export function linkShare(element: PageElement): number {
  const length = lineOf(element).length;
  return length === 0 ? 1 : Math.min(1, linkLength(element) / length);
}
