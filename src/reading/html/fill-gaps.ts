import { textOf, type PageDraft } from './page-draft.ts';
import { saysTheSame } from './page-title.ts';
import { MIN_PARAGRAPH } from './prose.ts';

/** Most lines between a headline and the text below it: the author, the date, a picture's. */
const MAX_ABOVE = 12;

/** Most lines that are passed over within an article; a longer run is a box or the page around it. */
const MAX_GAP = 12;

/** Share of a line that links, and of a gap that labels and links, may hold. */
const MAX_FOREIGN_SHARE = 0.3;

/**
 * What Readability took for the article, with what it passes over on many news pages, where they have boxes of their own: the opening
 * paragraph between the headline and the text, and paragraphs between those that it took.
 *
 * @param page - all lines of the page
 */
export function fillGaps(
  page: readonly PageDraft[],
  found: readonly PageDraft[],
  title: string | null,
): readonly PageDraft[] {
  const places = placesOf(page);
  const filled: PageDraft[] = [];
  let at = -1;
  for (const draft of found) {
    const next = places.get(textOf(draft))?.find((place) => place > at);
    if (next !== undefined) {
      filled.push(...(at === -1 ? openingAbove(page, next, title) : passedOver(page, at, next)));
      at = next;
    }
    filled.push(draft);
  }
  return filled;
}

/** Where each line stands on its page, in order. */
function placesOf(page: readonly PageDraft[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, draft] of page.entries()) {
    const text = textOf(draft);
    const known = places.get(text);
    if (known === undefined) places.set(text, [at]);
    else known.push(at);
  }
  return places;
}

function openingAbove(page: readonly PageDraft[], first: number, title: string | null): readonly PageDraft[] {
  if (title === null) return [];
  const above = page.slice(Math.max(0, first - MAX_ABOVE), first);
  const headline = above.findLastIndex((one) => saysTheSame(textOf(one), title));
  return headline === -1 ? [] : above.slice(headline + 1).filter(isText);
}

function passedOver(page: readonly PageDraft[], from: number, to: number): readonly PageDraft[] {
  const gap = page.slice(from + 1, to);
  if (gap.length > MAX_GAP) return [];
  const above = page[from];
  const isList = above !== undefined && textOf(above).endsWith(':');
  const kept = gap.filter(
    (one) => 'heading' in one || isText(one) || (isList && one.fixed && one.linked <= MAX_FOREIGN_SHARE),
  );
  const isArticle = lengthOf(kept) >= (1 - MAX_FOREIGN_SHARE) * lengthOf(gap);
  return isArticle && kept.some((one) => 'paragraph' in one) ? kept : [];
}

function isText(draft: PageDraft): boolean {
  return 'paragraph' in draft && draft.paragraph.length >= MIN_PARAGRAPH && draft.linked <= MAX_FOREIGN_SHARE;
}

function lengthOf(drafts: readonly PageDraft[]): number {
  return drafts.reduce((sum, draft) => sum + textOf(draft).length, 0);
}
