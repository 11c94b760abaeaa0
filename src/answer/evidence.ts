import { SIGN } from '../search/answer-signs.ts';
import type { IndexedPassage, IndexedSentence, IndexedText } from '../search/indexed-passage.ts';
import type { Candidate } from '../search/passage-search.ts';
import type { TermId, Terms } from '../search/terms.ts';
import type { AskedKind } from './asked-kind.ts';
import { SURE_FROM, type Match, type WordMatcher } from './word-match.ts';

/** What speaks for one sentence. Shares run from 0 to 1. */
export interface SentenceEvidence {
  readonly sentence: IndexedSentence;
  readonly match: Match;
  /** The share of the question's weight that stands in the sentence, each word as surely as it was found. */
  readonly coverage: number;
  /** The share that was found surely. */
  readonly sure: number;
  /** The share of the question's neighbouring words that are neighbours here too, in the same order. */
  readonly pairs: number;
  /** The weight of the question's words that stand within a few words of each other here, the more the closer; from 0 to 1. */
  readonly near: number;
  /** Whether it holds something of the kind that is asked for; `false` where none is. */
  readonly holdsKind: boolean;
}

/** The way to ask for a passage that the question is most like. */
export interface LineEvidence {
  /** From 0 (no word in common) to 1 (the same words). */
  readonly similarity: number;
  /** Index of the sentence that the line asks for; `null` for the whole passage. */
  readonly sentence: number | null;
}

/** What speaks for a passage as the answer. Shares run from 0 to 1. */
export interface Evidence {
  readonly passage: IndexedPassage;
  /** The engine's score as a share of the best candidate's. */
  readonly engine: number;
  /** What of the question stands in the passage, its heading or its title. */
  readonly match: Match;
  readonly title: Match;
  readonly sentences: readonly SentenceEvidence[];
  readonly line: LineEvidence;
}

/**
 * What a word of the line that the question lacks costs, against 1 for a word of the question that the line lacks
 * (Tversky 1977, "Features of Similarity"): people ask in fewer words than a line has.
 */
const LINE_SURPLUS = 0.35;

/** @param best - the engine's best score for this question, above 0 */
export function gatherEvidence(
  { passage, score }: Candidate,
  best: number,
  matcher: WordMatcher,
  asked: AskedKind | null,
  terms: Terms,
): Evidence {
  const title = matcher.match(passage.title);
  const sentences = passage.sentences.map((sentence) => sentenceEvidence(sentence, matcher, asked));
  return {
    passage,
    engine: score / best,
    match: matcher.union([title, matcher.match(passage.heading), ...sentences.map(({ match }) => match)]),
    title,
    sentences,
    line: bestLine(passage, matcher, terms),
  };
}

function sentenceEvidence(sentence: IndexedSentence, matcher: WordMatcher, asked: AskedKind | null): SentenceEvidence {
  const { match, pairs, near } = matcher.read(sentence.text);
  const kind = asked !== null && holdsKind(sentence, asked, matcher);
  if (match === matcher.nothing) {
    return { sentence, match, coverage: 0, sure: 0, pairs: 0, near: 0, holdsKind: kind };
  }
  return {
    sentence,
    match,
    coverage: matcher.coverage(match),
    sure: matcher.coverageFrom(SURE_FROM, match),
    pairs,
    near,
    holdsKind: kind,
  };
}

/** A name or a number in the question itself is no answer to it. */
function holdsKind({ signs, names, numbers }: IndexedSentence, asked: AskedKind, matcher: WordMatcher): boolean {
  const isNew = (term: TermId): boolean => matcher.wordOf(term) < 0;
  switch (asked) {
    case 'number':
      return (signs & SIGN.number) !== 0 || numbers.some(isNew);
    case 'time':
      return (signs & SIGN.time) !== 0;
    case 'cause':
      return (signs & SIGN.cause) !== 0;
    case 'name':
    case 'place':
      return names.some(isNew);
    default:
      return asked satisfies never;
  }
}

function bestLine(passage: IndexedPassage, matcher: WordMatcher, terms: Terms): LineEvidence {
  let best: LineEvidence = { similarity: 0, sentence: null };
  for (const line of passage.lines) {
    const similarity = lineSimilarity(line.text, matcher, terms);
    if (similarity > best.similarity) best = { similarity, sentence: line.sentence };
  }
  return best;
}

function lineSimilarity(line: IndexedText, matcher: WordMatcher, terms: Terms): number {
  // A slip of the asker's is the word that the line has.
  const match = matcher.match(line).map((strength) => (strength >= SURE_FROM ? 1 : strength));
  const found = matcher.coverage(match) * matcher.whole;
  if (found === 0) return 0;
  let surplus = 0;
  for (const term of line.words) if (matcher.wordOf(term) < 0) surplus += terms.idf(term);
  return found / (matcher.whole + LINE_SURPLUS * surplus);
}
