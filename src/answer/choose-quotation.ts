import type { Span } from '../language/span.ts';
import type { AnalysedPassage } from '../search/analysed-passage.ts';
import type { Evidence } from './evidence.ts';
import { leansBack } from './leans-back.ts';
import type { WordMatcher } from './word-match.ts';

/** Words in the question's own order settle between sentences that have as many of them. */
const PAIR_WEIGHT = 0.2;
/** A sidecar line that is the question points at its sentence, nearly whatever words other sentences share with it. */
const LINE_WEIGHT = 0.9;
/** Between sentences that are equally good the passage's first wins: it tells what the passage is about. */
const OPENING_BONUS = 0.03;
/** A neighbour is quoted too when it has at least this share of the question's weight that the best sentence lacks. */
const MIN_GAIN = 0.2;
/** From this likeness on to a line that asks for the passage as a whole, one sentence of it would say too little. */
const ASKS_WHOLE_FROM = 0.6;
/** Two sentences together stay this short, in UTF-16 units: what a reader takes in at a glance. */
const MAX_PAIR_LENGTH = 400;

/** The sentence of the passage that answers best, with a neighbour where one alone would not do. */
export function chooseQuotation(evidence: Evidence, matcher: WordMatcher): Span {
  const { passage, sentences, line } = evidence;
  const scores = sentences.map(
    (sentence, index) =>
      sentence.coverage +
      PAIR_WEIGHT * sentence.pairs +
      (line.sentence === index ? LINE_WEIGHT * line.similarity : 0) +
      (index === 0 ? OPENING_BONUS : 0),
  );
  const best = scores.indexOf(Math.max(...scores));
  const single = spanOf(passage, best, best);
  if (opensLeaning(passage, best)) return shorter(spanOf(passage, best - 1, best), single);
  if (line.sentence === null && line.similarity >= ASKS_WHOLE_FROM && best + 1 < sentences.length) {
    return shorter(spanOf(passage, best, best + 1), single);
  }
  const gains = [best - 1, best + 1].map((neighbour) => ({
    neighbour,
    gain: gainOf(evidence, best, neighbour, matcher),
  }));
  const helper = gains.reduce((left, right) => (right.gain > left.gain ? right : left));
  if (helper.gain < MIN_GAIN) return single;
  return shorter(spanOf(passage, Math.min(best, helper.neighbour), Math.max(best, helper.neighbour)), single);
}

function gainOf({ sentences }: Evidence, best: number, neighbour: number, matcher: WordMatcher): number {
  const own = sentences[best];
  const other = sentences[neighbour];
  if (own === undefined || other === undefined) return 0;
  const both = own.match.map((value, word) => Math.max(value, other.match[word] ?? 0));
  return matcher.coverage(both) - own.coverage;
}

function opensLeaning({ sentences, passage, language }: AnalysedPassage, index: number): boolean {
  const sentence = sentences[index];
  return index > 0 && sentence !== undefined && leansBack(passage.text.slice(sentence.span.start), language);
}

function shorter(pair: Span, single: Span): Span {
  return pair.end - pair.start <= MAX_PAIR_LENGTH ? pair : single;
}

function spanOf({ sentences, passage }: AnalysedPassage, first: number, last: number): Span {
  return { start: sentences[first]?.span.start ?? 0, end: sentences[last]?.span.end ?? passage.text.length };
}
