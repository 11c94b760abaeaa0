import { textOf, type PageDraft } from './page-draft.ts';
import { MIN_PARAGRAPH } from './prose.ts';

/**
 * Lines that a page says again: a paragraph that stood above under the same heading, as pages have that are made for wide and narrow
 * screens at once, and a heading or a label right below itself. Two questions may have the same answer, a list the same item twice, and
 * a short line further down may be a refrain.
 */
export function repeatedLines(drafts: readonly PageDraft[]): ReadonlySet<PageDraft> {
  const seen = new Set<string>();
  const repeated = new Set<PageDraft>();
  let above: string | null = null;
  let heading = '';
  for (const draft of drafts) {
    const text = textOf(draft);
    const isHeading = 'heading' in draft;
    if (isHeading) heading = text;
    const isLong = !isHeading && text.length >= MIN_PARAGRAPH;
    const place = `${heading}\n${text}`;
    if (isLong ? seen.has(place) : text === above && (isHeading || !draft.fixed)) repeated.add(draft);
    if (isLong) seen.add(place);
    above = text;
  }
  return repeated;
}
