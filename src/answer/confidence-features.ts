import { fold } from '../language/fold.ts';
import type { Span } from '../language/span.ts';
import type { Terms } from '../search/terms.ts';
import type { AskedKind } from './asked-kind.ts';
import type { Evidence } from './evidence.ts';
import { isNegated } from './negation.ts';
import { SURE_FROM, type Match, type WordMatcher } from './word-match.ts';

/** What tells that a passage is about what is asked. Each from 0 to 1. */
export const COVERED_FEATURES = [
  'soft',
  'typed',
  'typedQuoted',
  'title',
  'near',
  'missingNames',
  'asked',
  'dutch',
  'german',
] as const;
/** What tells that a passage is about it and yet does not answer. Each from 0 to 1. */
export const MISSED_FEATURES = ['heaviest', 'missingShare', 'missingWeight', 'missingNames', 'denied'] as const;

/** A line of the sidecar less alike than this shares words with every other question; from the other on it asks the same. */
const LINE_FROM = 0.25;
const LINE_TO = 0.45;
const MANY_NAMES = 2;
const MUCH_WEIGHT = 4;
const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

export interface ConfidenceFeatures {
  /** In the order of `COVERED_FEATURES`. */
  readonly covered: readonly number[];
  /** In the order of `MISSED_FEATURES`. */
  readonly missed: readonly number[];
}

/** @param span - what is quoted of the passage */
export function confidenceFeatures(
  question: string,
  evidence: Evidence,
  span: Span,
  matcher: WordMatcher,
  asked: AskedKind | null,
  terms: Terms,
): ConfidenceFeatures {
  const { passage, match, title, sentences } = evidence;
  const line = ramp(evidence.line.similarity, LINE_FROM, LINE_TO);
  const quoted = matcher.union(
    sentences
      .filter(({ sentence }) => sentence.span.start >= span.start && sentence.span.end <= span.end)
      .map((sentence) => sentence.match),
  );
  const text = passage.passage.text.slice(span.start, span.end);
  const near = sentences.reduce((most, sentence) => Math.max(most, sentence.near), 0);
  const missing = missingOf(match, matcher, terms);
  const unquoted = missingOf(quoted, matcher, terms);
  const names = Math.min(1, missing.names / MANY_NAMES) * (1 - line);
  return {
    covered: [
      Math.max(matcher.coverage(match), line),
      Math.max(typedCoverage(passage.passage.text, match, matcher), line),
      Math.max(typedCoverage(text, quoted, matcher), line),
      matcher.coverage(title),
      Math.max(near, line),
      names,
      asked === null ? 0 : 1,
      passage.language === 'nl' ? 1 : 0,
      passage.language === 'de' ? 1 : 0,
    ],
    missed: [
      unquoted.heaviest * (1 - line),
      (missing.words / matcher.size) * (1 - line),
      Math.min(1, missing.weight / MUCH_WEIGHT) * (1 - line),
      names,
      isNegated(question) && !isNegated(text) ? 1 : 0,
    ],
  };
}

/** The value itself from `to` on, nothing below `from`, and in between ever more of it. */
function ramp(value: number, from: number, to: number): number {
  return value * Math.min(1, Math.max(0, (value - from) / (to - from)));
}

interface Missing {
  readonly words: number;
  readonly names: number;
  /** Of the missing words together, and of the heaviest of them: 1 is a word that stands nowhere. */
  readonly weight: number;
  readonly heaviest: number;
}

function missingOf(match: Match, { query }: WordMatcher, terms: Terms): Missing {
  let words = 0;
  let names = 0;
  let weight = 0;
  let heaviest = 0;
  for (const [at, word] of query.words.entries()) {
    const strength = match[at] ?? 0;
    if (strength >= SURE_FROM) continue;
    const relative = word.weight / terms.unknownIdf;
    words += 1;
    if (word.isName) names += 1;
    weight += relative;
    heaviest = Math.max(heaviest, relative * (1 - strength));
  }
  return { words, names, weight, heaviest };
}

/** The share of the question's weight whose words stand in a text just as they were typed; a slip is forgiven. */
function typedCoverage(text: string, match: Match, { query, shares }: WordMatcher): number {
  const folded = fold(text);
  let found = 0;
  for (const [at, { word, variants }] of query.words.entries()) {
    const isSlip = variants[0]?.kind === 'typo' && (match[at] ?? 0) >= SURE_FROM;
    if (isSlip || holdsWord(folded, word)) found += shares[at] ?? 0;
  }
  return found;
}

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!IN_WORD.test(text.charAt(at - 1)) && !IN_WORD.test(text.charAt(at + word.length))) return true;
  }
  return false;
}
