import type { DraftBlock } from '../headings.ts';
import { saysTheSame } from './page-title.ts';
import { MIN_PARAGRAPH } from './prose.ts';

/** Most lines between a headline and the text below it: the author, the date, a picture's. */
const MAX_ABOVE = 12;

/** Most lines that are passed over within an article; a longer run is a box or the page around it. */
const MAX_GAP = 12;

/** Share of a line that one link, and of a gap that labels and links, may hold. */
const MAX_FOREIGN_SHARE = 0.3;

/** A page's lines before its article is looked for, and what its links are called. */
export interface PageLines {
  readonly drafts: readonly DraftBlock[];
  readonly links: ReadonlySet<string>;
}

/**
 * What Readability took for the article, with what it passes over on many news pages, where they have boxes of their own: the opening
 * paragraph between the headline and the text, and paragraphs between those that it took.
 */
export function fillGaps(page: PageLines, found: readonly DraftBlock[], title: string | null): readonly DraftBlock[] {
  const filled: DraftBlock[] = [];
  let at = -1;
  for (const draft of found) {
    const next = page.drafts.findIndex((one, index) => index > at && textOf(one) === textOf(draft));
    if (next !== -1) {
      filled.push(...(at === -1 ? openingAbove(page, next, title) : passedOver(page, at, next)));
      at = next;
    }
    filled.push(draft);
  }
  return filled;
}

function openingAbove({ drafts, links }: PageLines, first: number, title: string | null): readonly DraftBlock[] {
  if (title === null) return [];
  const headline = drafts.findLastIndex((one, at) => at < first && saysTheSame(textOf(one), title));
  if (headline === -1 || first - headline > MAX_ABOVE) return [];
  return drafts.slice(headline + 1, first).filter((one) => isText(one, links));
}

function passedOver({ drafts, links }: PageLines, from: number, to: number): readonly DraftBlock[] {
  const gap = drafts.slice(from + 1, to);
  if (gap.length > MAX_GAP) return [];
  const above = drafts[from];
  const isList = above !== undefined && textOf(above).endsWith(':');
  const kept = gap.filter((one) => {
    if ('heading' in one || isText(one, links)) return true;
    return isList && one.fixed && !isLinked(one.paragraph, links);
  });
  const isArticle = lengthOf(kept) >= (1 - MAX_FOREIGN_SHARE) * lengthOf(gap);
  return isArticle && kept.some((one) => 'paragraph' in one) ? kept : [];
}

function isText(draft: DraftBlock, links: ReadonlySet<string>): boolean {
  return 'paragraph' in draft && draft.paragraph.length >= MIN_PARAGRAPH && !isLinked(draft.paragraph, links);
}

function isLinked(text: string, links: ReadonlySet<string>): boolean {
  const most = text.length * MAX_FOREIGN_SHARE;
  for (const link of links) if (link.length > most && text.includes(link)) return true;
  return false;
}

function lengthOf(drafts: readonly DraftBlock[]): number {
  return drafts.reduce((sum, draft) => sum + textOf(draft).length, 0);
}

function textOf(draft: DraftBlock): string {
  return 'heading' in draft ? draft.heading : draft.paragraph;
}
