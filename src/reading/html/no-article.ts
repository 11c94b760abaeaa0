import type { Block, ReadFailure } from '../read-article.ts';
import type { PageSigns } from './page-signs.ts';

export type NotAnArticle = Extract<ReadFailure, { readonly id: 'no-article' }>['found'];

/** So much text, in UTF-16 units, is an article whatever else the page says: a teaser has one or two paragraphs. */
const WHOLE_ARTICLE = 1_500;

/** Less, in UTF-16 units, is a teaser where the page is marked as paid but does not ask to log in. */
const SHORT_ARTICLE = 700;

/** Less, in UTF-16 units, is no article: a notice and an error are as long as the shortest of reports. */
const MIN_ARTICLE = 140;

/** So many headlines that lead elsewhere, and so few words below them, make a front page. */
const LISTED_HEADLINES = 6;

/** So much text, in UTF-16 units, is usual below a listed headline, and so much the most. */
const TEASER = 200;
const LONGEST_TEASER = 300;

/** So many paragraphs longer than a teaser are an article's, whatever is listed around it. */
const MIN_LONG = 2;
const MOSTLY_LINKS = 0.6;

/** What a page is that gives no article; `null` where it gives one. Only little text makes a sign count. */
export function notAnArticle(blocks: readonly Block[], signs: PageSigns): NotAnArticle | null {
  const paragraphs = blocks.flatMap((block) => ('paragraph' in block ? block.paragraph : []));
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  if (length >= WHOLE_ARTICLE && !isListing(paragraphs, length, signs)) return null;
  if (signs.saysNotFound && length < WHOLE_ARTICLE) return 'not-found';
  if (signs.isMarkedPaid && (signs.asksToLogIn || length < SHORT_ARTICLE || isCutShort(paragraphs, signs)))
    return 'paywall';
  if (signs.asksToLogIn && length < SHORT_ARTICLE) return 'paywall';
  if (isListing(paragraphs, length, signs)) return 'listing';
  if (length >= SHORT_ARTICLE) return null;
  if (signs.asksForConsent && length < SHORT_ARTICLE) return 'consent';
  if (length >= 2 * MIN_ARTICLE) return null;
  if (signs.asksForScripts) return 'needs-javascript';
  if (signs.showsVideo) return 'video';
  if (length >= MIN_ARTICLE) return null;
  // Of a page with much text that is no article something else is wrong.
  const isShort = signs.textLength > 0 && signs.textLength < SHORT_ARTICLE;
  return length > 0 || isShort ? 'too-short' : 'empty';
}

/** Half of the words that the page says its article has. */
function isCutShort(paragraphs: readonly string[], { wordCount }: PageSigns): boolean {
  const words = paragraphs.join(' ').split(' ').length;
  return wordCount !== null && words < wordCount / 2;
}

function isListing(paragraphs: readonly string[], length: number, signs: PageSigns): boolean {
  const { linkedHeadlines, linkShare: share } = signs;
  if (signs.isMarkedArticle || linkedHeadlines < LISTED_HEADLINES || share < MOSTLY_LINKS) return false;
  const long = paragraphs.filter((paragraph) => paragraph.length > LONGEST_TEASER);
  return length < linkedHeadlines * TEASER && long.length < MIN_LONG;
}
