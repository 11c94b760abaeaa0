import type { Language } from './language.ts';
import { sentenceBreaks } from './sentence-breaks.ts';
import type { Span } from './span.ts';

const WORDLIKE = /[\p{L}\p{N}]/u;

/** Made once a language: making one costs a hundred times as much as using it. */
const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Where a sentence may begin although Unicode's rules see none: after a stop, its closing marks and its footnote numbers, a
 * number, a list mark, a Dutch clitic (*'s Avonds*) or, after an ellipsis, a footnote or a French quotation, a capital.
 */
const MISSED_START =
  /[.!?…](?:\s?»|["”’'»)\]])*(?:\[\p{Nd}+\])*\s+(?=\p{Nd}|\(?\p{L}\)\s|['’‘][stnkm]\s+\p{Lu})|(?:…["”’'»)\]]*|[.!?…](?:\s?»|["”’']?(?:\[\p{Nd}+\])+))\s+(?=["“„‘'«¿¡([]*\p{Lu})/gu;

/**
 * The sentences of a passage: trimmed, in order, apart from each other, and together all of its text but white space. By
 * `Intl.Segmenter` (Unicode Standard Annex 29), with what it gets wrong in news mended: see `sentenceBreaks`.
 */
export function sentences(text: string, language: Language): readonly Span[] {
  const isBreak = sentenceBreaks(text, language);
  const starts = [0];
  for (const at of candidates(text, language)) {
    if (isBreak(starts.at(-1) ?? 0, at)) starts.push(at);
  }
  if (starts.length > 1 && !WORDLIKE.test(text.slice(starts.at(-1)))) starts.pop();
  return starts.map((start, index) => trimmed(text, start, starts[index + 1] ?? text.length)).filter(isNotEmpty);
}

function candidates(text: string, language: Language): readonly number[] {
  let segmenter = segmenters.get(language.code);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language.code, { granularity: 'sentence' });
    segmenters.set(language.code, segmenter);
  }
  const found = new Set<number>();
  for (const { index } of segmenter.segment(text)) if (index > 0) found.add(index);
  for (const match of text.matchAll(MISSED_START)) found.add(match.index + match[0].length);
  return [...found].sort((a, b) => a - b);
}

function trimmed(text: string, start: number, end: number): Span {
  const piece = text.slice(start, end);
  return { start: start + piece.length - piece.trimStart().length, end: start + piece.trimEnd().length };
}

function isNotEmpty(span: Span): boolean {
  return span.start < span.end;
}
