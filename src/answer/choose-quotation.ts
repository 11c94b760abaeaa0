import type { Span } from '../language/span.ts';
import type { IndexedPassage } from '../search/indexed-passage.ts';
import type { Evidence } from './evidence.ts';
import { leansBack } from './leans-back.ts';

/** A neighbour is quoted too when it holds the answer with at least this probability. */
const MIN_GAIN = 0.1;
/** Sentences together stay this short, in UTF-16 units: what a reader takes in at a glance. A single one may be longer. */
const MAX_LENGTH = 400;
/** From this likeness on to a line that asks for the passage as a whole, one sentence of it would say too little. */
const ASKS_WHOLE_FROM = 0.6;

/**
 * The sentences that most probably hold the answer, side by side: the likeliest, then whichever neighbour is likely enough, as
 * long as they stay short. One that cannot be read without the sentence before it brings that.
 *
 * @param scores - of the passage's sentences: logarithms of odds, as the ranking model gives them
 */
export function chooseQuotation({ passage, line }: Evidence, scores: readonly number[]): Span {
  const probabilities = softmax(scores);
  let first = probabilities.indexOf(Math.max(...probabilities));
  let last = first;
  const fits = (from: number, to: number): boolean => {
    const { start, end } = spanOf(passage, from, to);
    return from >= 0 && to < probabilities.length && end - start <= MAX_LENGTH;
  };
  if (opensLeaning(passage, first) && fits(first - 1, last)) first -= 1;
  if (line.sentence === null && line.similarity >= ASKS_WHOLE_FROM && last === first && fits(first, last + 1))
    last += 1;
  for (;;) {
    const before = fits(first - 1, last) ? (probabilities[first - 1] ?? 0) : 0;
    const after = fits(first, last + 1) ? (probabilities[last + 1] ?? 0) : 0;
    if (Math.max(before, after) < MIN_GAIN) return spanOf(passage, first, last);
    if (before > after) first -= 1;
    else last += 1;
  }
}

/** Probabilities that add up to 1, from logarithms of odds. */
export function softmax(scores: readonly number[]): readonly number[] {
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const sum = odds.reduce((total, value) => total + value, 0);
  return odds.map((value) => value / sum);
}

function opensLeaning({ sentences, passage, language }: IndexedPassage, index: number): boolean {
  const sentence = sentences[index];
  return (
    index > 0 &&
    sentence !== undefined &&
    leansBack(passage.text.slice(sentence.span.start, sentence.span.end), language)
  );
}

function spanOf({ sentences, passage }: IndexedPassage, first: number, last: number): Span {
  return { start: sentences[first]?.span.start ?? 0, end: sentences[last]?.span.end ?? passage.text.length };
}
