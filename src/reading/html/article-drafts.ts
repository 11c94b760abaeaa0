import { densestPart } from './densest-part.ts';
import { draftsOf } from './drafts.ts';
import { fillGaps } from './fill-gaps.ts';
import { mainContent } from './main-content.ts';
import type { PageDocument } from './page-dom.ts';
import type { PageDraft } from './page-draft.ts';
import { saidLines } from './said-body.ts';
import { linkShare, MIN_PARAGRAPH } from './prose.ts';

/**
 * Share of the paragraphs in the densest part of a page that Readability has to find. Where it finds fewer, it has taken a part beside
 * the article for it: a box, one of several sections. Higher shares (0.4, 0.6) found more of the article on some pages and more beside
 * it on others: worse in sum on 423 real pages.
 */
const MIN_SHARE = 0.15;

/** So many characters of paragraphs, and so few links among them, make the densest part an article rather than a front page. */
const MIN_DENSE_TEXT = 1_000;
const MAX_LINK_SHARE = 0.25;

/** What is found is another text than the page says its article is where one is so many times as long as the other. */
const MAX_RATIO = 1.5;

/** A page of parts that open is no running text, and Readability drops one part or another: it has to find nearly all. */
const MIN_SHARE_OF_PARTS = 0.9;
const MIN_PARTS = 2;

/**
 * The article's headings and paragraphs on a page without its furniture. Takes the page apart.
 *
 * @param openedParts - how many parts of the page open by a press
 * @param title - the article's, to find the opening paragraph below it
 * @param saidBody - the article's text, as the page gives it to machines
 */
export function articleDrafts(
  document: PageDocument,
  openedParts: number,
  title: string | null,
  saidBody: string | null,
): readonly PageDraft[] {
  const part = densestPart(document);
  const isArticle = part !== null && part !== document.body && linkShare(part) <= MAX_LINK_SHARE;
  const dense = isArticle ? draftsOf(part) : [];
  const page = draftsOf(document.body);
  const content = mainContent(document);
  const found = content === null ? [] : fillGaps(page, draftsOf(content), title);
  const said = saidLines(page, saidBody);
  if (said !== null && isOtherText(lengthOf(found), lengthOf(said))) return said;
  const length = lengthOf(dense);
  if (openedParts >= MIN_PARTS && lengthOf(found) < MIN_SHARE_OF_PARTS * length) return dense;
  return length >= MIN_DENSE_TEXT && lengthOf(found) < MIN_SHARE * length ? dense : found;
}

/** By how much they differ in length. */
function isOtherText(found: number, said: number): boolean {
  return found < said / MAX_RATIO || found > said * MAX_RATIO;
}

function lengthOf(drafts: readonly PageDraft[]): number {
  let length = 0;
  for (const draft of drafts) {
    if ('paragraph' in draft && draft.paragraph.length >= MIN_PARAGRAPH) length += draft.paragraph.length;
  }
  return length;
}
