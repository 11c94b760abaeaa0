import { textOf, type PageDraft } from './page-draft.ts';
import { MIN_PARAGRAPH } from './prose.ts';

/**
 * Lines that a page says again: a paragraph that stood above, as pages have that are made for wide and narrow screens at once, and
 * any line right below itself. A short line further down may be a refrain, or a label over each of several answers.
 */
export function repeatedLines(drafts: readonly PageDraft[]): ReadonlySet<PageDraft> {
  const seen = new Set<string>();
  const repeated = new Set<PageDraft>();
  let above: string | null = null;
  for (const draft of drafts) {
    const text = textOf(draft);
    const isLong = 'paragraph' in draft && text.length >= MIN_PARAGRAPH;
    if (text === above || (isLong && seen.has(text))) repeated.add(draft);
    if (isLong) seen.add(text);
    above = text;
  }
  return repeated;
}
