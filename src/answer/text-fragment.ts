import type { Article, Passage } from '../article/article.ts';
import type { Span } from '../language/span.ts';
import { contextsOf } from './text-fragment-context.ts';
import { encodeFragmentPart } from './text-fragment-encoding.ts';
import { fold, fragmentPage } from './text-fragment-page.ts';
import { fragmentPlace, type FragmentPlace } from './text-fragment-place.ts';

/** Fewest words of either end of a long span: a page holds more than its article, such as headlines that begin alike. */
const DISTINCTIVE = 4;
/** Fewest words that are looked for together, where there are as many: one or two may stand in a menu too. */
const FEWEST = 3;
/** Most words that an end grows to until it is unique: whoever repeats more than these repeats the whole sentence. */
const LONGEST = 12;

/** UTF-16 units: more is no paragraph but a page in one piece, in which looking for what is unique takes seconds at worst. */
const LONGEST_PASSAGE = 8000;
/** UTF-16 units of a span that no address holds whole, so that nothing beside it is looked for. */
const NO_ADDRESS = 2000;

/** A text directive: https://wicg.github.io/scroll-to-text-fragment/#syntax. */
interface Directive {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/**
 * The text fragments that lead to a span of a passage, without `:~:text=`: first the shortest text that stands nowhere else
 * in the article, though not so short that it may well stand elsewhere on its page; then, for where an address has to be
 * short, the least that is unique. A long span is given by its ends: what stands between them may differ on the page (the
 * mark of a footnote, a line's end).
 */
export function* textFragments(article: Article, passage: Passage, span: Span): Generator<string> {
  const place = fragmentPlace(fragmentPage(article), article.language, passage, span);
  if (place === null) return;
  if (passage.text.length > LONGEST_PASSAGE) {
    yield encoded(ends(place));
    return;
  }
  yield encoded(byEnds(place, DISTINCTIVE, 2 * DISTINCTIVE) ?? whole(place, FEWEST));
  yield encoded(byEnds(place, 1, 1) ?? whole(place, 1));
}

/** The first and the last words, whether or not they stand elsewhere too. */
function ends({ from, to, words }: FragmentPlace): Directive {
  if (to - from + 1 <= 2 * DISTINCTIVE) return { start: words(from, to) };
  return { start: words(from, from + DISTINCTIVE - 1), end: words(to - DISTINCTIVE + 1, to) };
}

/**
 * `start,end`, with a prefix where no start is unique; `null` where only the whole span is.
 *
 * @param least - words that either end has
 * @param short - words of a span that is not given by its ends
 */
function byEnds(place: FragmentPlace, least: number, short: number): Directive | null {
  const { from, to, words, page } = place;
  if (to - from + 1 <= short) return null;
  const end = endOf(place, least);
  if (end === null) return null;
  const most = Math.min(LONGEST, end.first - from);
  for (let count = Math.min(least, most); count <= most; count++) {
    const start = words(from, from + count - 1);
    if (page.isUnique(start)) return { start, end: end.text };
  }
  const last = from + Math.min(least, most) - 1;
  for (const { side, text, searched } of contextsOf(place, last, 1, LONGEST)) {
    if (side === 'prefix' && page.isUnique(searched)) return { prefix: text, start: words(from, last), end: end.text };
  }
  return page.isUnique(place.opening(from, to)) ? null : { start: words(from, from + most - 1), end: end.text };
}

/** The last words, as many as it takes: a browser takes the first that it finds behind the start. */
function endOf(place: FragmentPlace, least: number): { readonly first: number; readonly text: string } | null {
  const { from, to, words } = place;
  const all = fold(words(from, to));
  for (let count = least; count <= LONGEST && count <= to - from; count++) {
    const text = words(to - count + 1, to);
    if (all.indexOf(fold(text)) === all.length - fold(text).length) return { first: to - count + 1, text };
  }
  return null;
}

/** All of the span, with as much beside it as makes it unique and no less than `least` words; alone where nothing does. */
function whole(place: FragmentPlace, least: number): Directive {
  const { from, to, words, page } = place;
  const start = words(from, to);
  const missing = least - (to - from + 1);
  if (missing <= 0 && page.isUnique(start)) return { start };
  if (start.length > NO_ADDRESS) return { start };
  for (const { side, text, searched } of contextsOf(place, to, Math.max(1, missing), LONGEST)) {
    if (page.isUnique(searched)) return side === 'prefix' ? { prefix: text, start } : { start, suffix: text };
  }
  return { start };
}

function encoded({ prefix, start, end, suffix }: Directive): string {
  const parts = [
    ...(prefix === undefined ? [] : [`${encodeFragmentPart(prefix)}-`]),
    encodeFragmentPart(start),
    ...(end === undefined ? [] : [encodeFragmentPart(end)]),
    ...(suffix === undefined ? [] : [`-${encodeFragmentPart(suffix)}`]),
  ];
  return parts.join(',');
}
