import type { PassageSearch } from '../search/passage-search.ts';
import type { AskedKind } from './asked-kind.ts';
import { gatherEvidence, type Evidence } from './evidence.ts';
import { weigh, type Model } from './model.ts';
import { passageFeatures } from './passage-features.ts';
import { sentenceFeatures } from './sentence-features.ts';
import type { WordMatcher } from './word-match.ts';

/** The most of the index's candidates that are looked at closely. Of the passages that answer, hardly one more is among the next ten. */
const MAX_CANDIDATES = 20;
/** A candidate with a smaller share of the best one's score answers one question in 500, and most are such. */
const MIN_SHARE = 0.25;
/** So many are looked at whatever their share: readers may want to see what else comes near. */
const MIN_CANDIDATES = 3;

export interface RankedEvidence {
  readonly evidence: Evidence;
  /** The scores of its sentences: logarithms of odds that one holds the answer. */
  readonly sentenceScores: readonly number[];
  readonly features: readonly number[];
  /** Higher is better; comparable within one question only. */
  readonly score: number;
}

/** The passages that come nearest to a question, best first. @param slug - of the only article to look in */
export function rankPassages(
  matcher: WordMatcher,
  asked: AskedKind | null,
  index: PassageSearch,
  slug: string | null,
  model: Model,
): readonly RankedEvidence[] {
  return findCandidates(matcher, asked, index, slug)
    .map((evidence) => scoreCandidate(evidence, matcher, asked, model))
    .sort((a, b) => b.score - a.score);
}

/** What speaks for each passage that is worth a closer look. */
export function findCandidates(
  matcher: WordMatcher,
  asked: AskedKind | null,
  index: PassageSearch,
  slug: string | null,
): readonly Evidence[] {
  const candidates = index.search(matcher.query, slug, MAX_CANDIDATES);
  const highest = candidates[0]?.score ?? 0;
  return candidates
    .filter(({ score }, at) => at < MIN_CANDIDATES || score >= MIN_SHARE * highest)
    .map((candidate) => gatherEvidence(candidate, highest, matcher, asked, index.vocabulary.terms));
}

/**
 * What a passage and its sentences score.
 *
 * @public bench/train learns the weights from it
 */
export function scoreCandidate(
  evidence: Evidence,
  matcher: WordMatcher,
  asked: AskedKind | null,
  model: Pick<Model, 'sentence' | 'passage'>,
): RankedEvidence {
  const sentenceScores = evidence.sentences.map((_, at) =>
    weigh(sentenceFeatures(evidence, at, matcher, asked), model.sentence),
  );
  const quotation = Math.max(0, ...sentenceScores) / QUOTATION_SCALE;
  const features = passageFeatures(evidence, matcher, quotation);
  return { evidence, sentenceScores, features, score: weigh(features, model.passage) };
}

/** A sentence that has all of the question scores about this: it brings the feature to the scale of the others. */
const QUOTATION_SCALE = 5;
