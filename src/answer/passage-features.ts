import type { Evidence } from './evidence.ts';
import { SURE_FROM, type Match, type WordMatcher } from './word-match.ts';

/** What tells that a passage answers, most from 0 to 1; `docs/ANSWERS.md` explains them. */
export const PASSAGE_FEATURES = [
  'engine',
  'sure',
  'soft',
  'best',
  'window',
  'pairs',
  'near',
  'kind',
  'title',
  'count',
  'focus',
  'names',
  'bestNames',
  'quotation',
  'length',
  'line',
  'sameLine',
] as const;

/** Keeps the logarithm of a hopeless candidate's score finite. */
const ENGINE_FLOOR = 0.05;
/** Words without stop words of a passage that counts as long. */
const LONG_PASSAGE = 150;
/** From this likeness on a line asks more and more for the same thing: whoever wrote it meant this passage. */
const SAME_LINE_FROM = 0.6;

/**
 * A passage's features, in the order of `PASSAGE_FEATURES`.
 *
 * @param quotation - the score of its best sentence
 */
export function passageFeatures(evidence: Evidence, matcher: WordMatcher, quotation: number): readonly number[] {
  const { sentences, match, title, line } = evidence;
  let best = 0;
  let window = 0;
  let pairs = 0;
  let near = 0;
  let kind = 0;
  let words = 0;
  let bestNames = 0;
  for (const [at, sentence] of sentences.entries()) {
    const next = sentences[at + 1];
    const both = next === undefined ? sentence.coverage : matcher.jointCoverage(sentence.match, next.match);
    best = Math.max(best, sentence.coverage);
    window = Math.max(window, both);
    pairs = Math.max(pairs, sentence.pairs);
    near = Math.max(near, sentence.near);
    if (sentence.holdsKind) kind = 1;
    words += sentence.sentence.text.words.length;
    if (sentence.coverage > 0) bestNames = Math.max(bestNames, nameCoverage(sentence.match, matcher));
  }
  let count = 0;
  let focus = 0;
  for (const [at, word] of matcher.query.words.entries()) {
    const strength = match[at] ?? 0;
    count += strength;
    if (word.isFocus) focus += strength * (matcher.shares[at] ?? 0);
  }
  return [
    Math.log(evidence.engine + ENGINE_FLOOR),
    matcher.coverageFrom(SURE_FROM, match),
    matcher.coverage(match),
    best,
    window,
    pairs,
    near,
    kind,
    matcher.coverage(title),
    count / matcher.size,
    focus,
    nameCoverage(match, matcher),
    bestNames,
    quotation,
    Math.min(1, words / LONG_PASSAGE),
    line.similarity,
    Math.max(0, line.similarity - SAME_LINE_FROM) / (1 - SAME_LINE_FROM),
  ];
}

/** The share of the question's weight that its names and numbers have and that was found. */
function nameCoverage(match: Match, { query, shares, nothing }: WordMatcher): number {
  if (match === nothing) return 0;
  let found = 0;
  for (let at = 0; at < match.length; at++) if (query.words[at]?.isName) found += (match[at] ?? 0) * (shares[at] ?? 0);
  return found;
}
