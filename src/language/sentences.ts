import { enclosures } from './enclosures.ts';
import type { Language } from './language.ts';
import { sentenceBoundaries } from './sentence-boundaries.ts';
import { sentenceBreaks } from './sentence-breaks.ts';
import type { Span } from './span.ts';
import { endsStep, lastOf, type Steps } from './steps.ts';

const WORDLIKE = /[\p{L}\p{N}]/u;

/** Made once a language: making one costs a hundred times as much as using it. */
const segmenters = new Map<string, Intl.Segmenter>();

/** Marks and footnote numbers that belong to the sentence before them; French sets its quotation mark apart. */
const CLOSING = `(?:\\s?»|["”’')\\]])*(?:\\[\\p{Nd}+\\])*`;
/** A number, a list mark, a Dutch clitic (*'s Avonds*), or a capital. */
const OPENING = `\\p{Nd}|\\(?\\p{L}\\)\\s|['’‘][stnkm]\\s+\\p{Lu}|["“„‘'«¿¡([]*\\p{Lu}`;
/** Where a sentence may begin although Unicode's rules may not see it. */
const POSSIBLE_START = new RegExp(`[.!?…]${CLOSING}\\s+(?=${OPENING})`, 'gu');

/**
 * The sentences of a passage: trimmed, in order, apart from each other, and together all of its text but white space. By
 * `Intl.Segmenter` (Unicode Standard Annex 29), with what it gets wrong in news mended: see `sentenceBreaks`.
 */
export function sentences(text: string, language: Language): readonly Span[] {
  return lastOf(findingSentences(text, language));
}

/** The same in steps: a text may be a megabyte long, and the first one of all needs expressions compiled, each in some milliseconds. */
export function* findingSentences(text: string, language: Language): Steps<readonly Span[]> {
  const enclosed = yield* enclosures(text);
  yield;
  const possible = yield* candidates(text, language);
  yield;
  const isBreak = sentenceBreaks(text, enclosed, language);
  const starts = [0];
  let seen = 0;
  let hasWord = false;
  for (const [nth, at] of possible.entries()) {
    if (endsStep(nth)) yield;
    hasWord ||= WORDLIKE.test(text.slice(seen, at));
    seen = at;
    if (!hasWord || !isBreak(starts.at(-1) ?? 0, at)) continue;
    starts.push(at);
    hasWord = false;
  }
  if (starts.length > 1 && !WORDLIKE.test(text.slice(starts.at(-1)))) starts.pop();
  return starts.map((start, index) => trimmed(text, start, starts[index + 1] ?? text.length)).filter(isNotEmpty);
}

function* candidates(text: string, language: Language): Steps<readonly number[]> {
  let segmenter = segmenters.get(language.code);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language.code, { granularity: 'sentence' });
    segmenters.set(language.code, segmenter);
    yield;
  }
  const found = new Set(yield* sentenceBoundaries(text, segmenter));
  let matches = 0;
  for (const match of text.matchAll(POSSIBLE_START)) {
    found.add(match.index + match[0].length);
    if (endsStep(matches++)) yield;
  }
  return [...found].sort((a, b) => a - b);
}

function trimmed(text: string, start: number, end: number): Span {
  const piece = text.slice(start, end);
  return { start: start + piece.length - piece.trimStart().length, end: start + piece.trimEnd().length };
}

function isNotEmpty(span: Span): boolean {
  return span.start < span.end;
}
