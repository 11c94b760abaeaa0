import type { DraftBlock } from '../headings.ts';
import { saysTheSame } from './page-title.ts';
import { MIN_PARAGRAPH } from './prose.ts';

/** Most lines between a headline and the text below it: the author, the date, a picture's. */
const MAX_ABOVE = 12;

/** Most lines between two that were found that may be of the article. */
const MAX_GAP = 30;

/** Share of a line, or of a gap, that links and labels may hold. */
const MAX_FOREIGN_SHARE = 0.3;

const on = (name: string): boolean => (process.env['VB'] ?? '').split(',').includes(name);

/**
 * What Readability took for the article, with what it passed over: the opening paragraph between the headline and the text, and
 * paragraphs between those that it found.
 */
export function fillGaps(
  page: readonly DraftBlock[],
  found: readonly DraftBlock[],
  title: string | null,
  links: ReadonlySet<string>,
): readonly DraftBlock[] {
  const filled: DraftBlock[] = [];
  let at = -1;
  for (const draft of found) {
    const next = page.findIndex((one, index) => index > at && textOf(one) === textOf(draft));
    if (next !== -1) {
      if (at === -1) filled.push(...(on('lead') ? leadAbove(page, next, title, links) : []));
      else if (on('gap')) filled.push(...between(page.slice(at + 1, next), links));
      at = next;
    }
    filled.push(draft);
  }
  if (on('after') && at !== -1) {
    for (const one of page.slice(at + 1)) {
      if (!isText(one, links)) break;
      filled.push(one);
    }
  }
  return filled;
}

function leadAbove(
  page: readonly DraftBlock[],
  first: number,
  title: string | null,
  links: ReadonlySet<string>,
): readonly DraftBlock[] {
  const headline = title === null ? -1 : page.findLastIndex((one, at) => at < first && saysTheSame(textOf(one), title));
  if (headline === -1 || first - headline > MAX_ABOVE) return [];
  return page.slice(headline + 1, first).filter((one) => isText(one, links));
}

function between(gap: readonly DraftBlock[], links: ReadonlySet<string>): readonly DraftBlock[] {
  if (gap.length > MAX_GAP) return [];
  const kept = gap.filter((one) => isText(one, links) || 'heading' in one || (on('list') && one.fixed && !isLinked(textOf(one), links)));
  const share = lengthOf(kept) / Math.max(1, lengthOf(gap));
  return share >= 1 - MAX_FOREIGN_SHARE && kept.some((one) => 'paragraph' in one) ? kept : [];
}

function lengthOf(drafts: readonly DraftBlock[]): number {
  return drafts.reduce((sum, draft) => sum + textOf(draft).length, 0);
}

function isText(draft: DraftBlock, links: ReadonlySet<string>): boolean {
  return 'paragraph' in draft && draft.paragraph.length >= MIN_PARAGRAPH && !isLinked(draft.paragraph, links);
}

function isLinked(text: string, links: ReadonlySet<string>): boolean {
  const long = text.length * MAX_FOREIGN_SHARE;
  return [...links].some((link) => link.length > long && text.includes(link));
}

function textOf(draft: DraftBlock): string {
  return 'heading' in draft ? draft.heading : draft.paragraph;
}
