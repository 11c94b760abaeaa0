import type { Passage } from '../article/article.ts';
import type { Span } from '../language/span.ts';
import { COMPARED, type FragmentPage } from './text-fragment-page.ts';
import { asOnPage, fragmentWords } from './text-fragment-words.ts';

/** UTF-16 units, spaces that a page shows as one included: twice what a page compares. */
const OPENING = 2 * COMPARED;

/** A span of a passage in whole words, and the page that it stands on. */
export interface FragmentPlace {
  readonly page: FragmentPage;
  readonly passage: Passage;
  /** BCP 47; tells words apart where a text has no spaces. */
  readonly language: string;
  /** Indices of the span's first and last word, and of the passage's last. */
  readonly from: number;
  readonly to: number;
  readonly last: number;
  /** The passage's text from one word to another, both included. */
  readonly words: (first: number, last: number) => string;
  /** How that begins: as much as is looked for on a page. */
  readonly opening: (first: number, last: number) => string;
}

/** `null` where the span has no word. */
export function fragmentPlace(
  page: FragmentPage,
  language: string,
  passage: Passage,
  span: Span,
): FragmentPlace | null {
  const words = fragmentWords(passage, language);
  const from = words.findIndex(({ end }) => end > span.start);
  const to = words.findLastIndex(({ start }) => start < span.end);
  if (from === -1 || to < from) return null;
  const between = (first: number, last: number, most = Infinity): string => {
    const { start = 0 } = words[first] ?? {};
    const { end = start } = words[last] ?? {};
    return asOnPage(passage.text.slice(start, Math.min(end, start + most)), passage.form);
  };
  return {
    page,
    passage,
    language,
    from,
    to,
    last: words.length - 1,
    words: (first, final) => between(first, final),
    opening: (first, final) => between(first, final, OPENING),
  };
}
