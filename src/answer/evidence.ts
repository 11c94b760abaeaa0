import type { AnalysedPassage } from '../search/analysed-passage.ts';
import type { AnalysedText } from '../search/analysed-text.ts';
import type { Candidate } from '../search/passage-index.ts';
import type { Vocabulary } from '../search/vocabulary.ts';
import type { Match, WordMatcher } from './word-match.ts';

/** What speaks for one sentence. */
export interface SentenceEvidence {
  readonly match: Match;
  /** The share of the question's weight that stands in the sentence, from 0 to 1. */
  readonly coverage: number;
  /** The share of the question's neighbouring words that are neighbours here too, in the same order, from 0 to 1. */
  readonly pairs: number;
}

/** The way to ask for a passage that the question is most like. */
export interface LineEvidence {
  /** From 0 (no word in common) to 1 (the same words). */
  readonly similarity: number;
  /** Index of the sentence that the line asks for; `null` for the whole passage. */
  readonly sentence: number | null;
}

/** What speaks for a passage as the answer. Every number runs from 0 to 1. */
export interface Evidence {
  readonly passage: AnalysedPassage;
  /** The engine's score as a share of the best candidate's. */
  readonly engine: number;
  /** The share of the question's weight that stands in the passage, its heading or its title. */
  readonly coverage: number;
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
  candidate: Candidate,
  best: number,
  matcher: WordMatcher,
  vocabulary: Vocabulary,
): Evidence {
  const { passage } = candidate;
  const sentences = passage.sentences.map((sentence) => {
    const match = matcher.match(sentence.text);
    return { match, coverage: matcher.coverage(match), pairs: pairShare(sentence.text, matcher) };
  });
  const whole = matcher.match(passage.title, passage.heading, ...passage.sentences.map(({ text }) => text));
  return {
    passage,
    engine: candidate.score / best,
    coverage: matcher.coverage(whole),
    sentences,
    line: bestLine(passage, matcher, vocabulary),
  };
}

function bestLine(passage: AnalysedPassage, matcher: WordMatcher, vocabulary: Vocabulary): LineEvidence {
  let best: LineEvidence = { similarity: 0, sentence: null };
  for (const line of passage.lines) {
    const similarity = lineSimilarity(line.text, matcher, vocabulary);
    if (similarity > best.similarity) best = { similarity, sentence: line.sentence };
  }
  return best;
}

function lineSimilarity(line: AnalysedText, matcher: WordMatcher, vocabulary: Vocabulary): number {
  const { found, whole } = matcher.weigh(matcher.match(line));
  if (found === 0) return 0;
  const surplus = line.words.reduce((sum, term) => (matcher.wordOf(term) < 0 ? sum + vocabulary.idf(term) : sum), 0);
  return found / (whole + LINE_SURPLUS * surplus);
}

function pairShare(text: AnalysedText, matcher: WordMatcher): number {
  if (matcher.size < 2) return 0;
  const pairs = new Set<number>();
  let before = -1;
  for (const term of text.words) {
    const word = matcher.wordOf(term);
    if (word > 0 && word === before + 1) pairs.add(word);
    before = word;
  }
  return pairs.size / (matcher.size - 1);
}
