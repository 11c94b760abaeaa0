import type { PassageIndex } from '../search/passage-index.ts';
import type { Query } from '../search/query.ts';
import { MAX_RANKED } from './answer.ts';
import { gatherEvidence, type Evidence } from './evidence.ts';
import type { WordMatcher } from './word-match.ts';

/** How many of the engine's candidates are looked at closely. */
const MAX_CANDIDATES = 50;

/**
 * What each kind of evidence weighs in the order of the passages. Chosen by hand on the evaluation sets: the engine's score
 * leads, a line that asks the same thing overrules it, and the rest settles what they leave close.
 */
const WEIGHTS = { engine: 1, coverage: 0.5, sentence: 0.6, pairs: 0.2, line: 1.6, sameLine: 1 };
/** A line this alike has the question's words and no others: whoever wrote it meant this passage. */
const SAME_LINE_FROM = 0.99;

export interface ScoredEvidence {
  readonly evidence: Evidence;
  /** Higher is better; comparable within one question only. */
  readonly score: number;
}

/** The passages that come nearest to a question, best first. @param slug - of the only article to look in */
export function rankPassages(
  query: Query,
  matcher: WordMatcher,
  index: PassageIndex,
  slug: string | null,
): readonly ScoredEvidence[] {
  const candidates = index.search(query, slug, MAX_CANDIDATES);
  const highest = candidates[0]?.score ?? 0;
  return candidates
    .map((candidate) => gatherEvidence(candidate, highest, matcher, index.vocabulary))
    .map((evidence) => ({ evidence, score: scoreOf(evidence) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_RANKED);
}

function scoreOf(evidence: Evidence): number {
  return (
    WEIGHTS.engine * evidence.engine +
    WEIGHTS.coverage * evidence.coverage +
    WEIGHTS.sentence * Math.max(0, ...evidence.sentences.map(({ coverage }) => coverage)) +
    WEIGHTS.pairs * Math.max(0, ...evidence.sentences.map(({ pairs }) => pairs)) +
    WEIGHTS.line * evidence.line.similarity +
    (evidence.line.similarity >= SAME_LINE_FROM ? WEIGHTS.sameLine : 0)
  );
}
