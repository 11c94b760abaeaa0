import type { Query } from '../search/query.ts';
import type { Evidence } from './evidence.ts';

/** What the confidence that a passage answers is read from; each from 0 to 1. */
export interface ConfidenceFeatures {
  /** The share of the question that the passage, or the line most like the question, accounts for. */
  readonly explained: number;
  /** The same for its best sentence. */
  readonly sentence: number;
  /** The number of words that carry the topic, as a share of `MANY_WORDS`: a long question is seldom matched by chance. */
  readonly length: number;
}

/**
 * Fitted by logistic regression on the three `offtopic` evaluation sets (1,836 questions, of which 774 have no answer) with
 * `npm run fit`; learnt on two languages and tried on the third, the area under the ROC curve was 0.92 (nl), 0.97 (de) and
 * 0.98 (en).
 */
const WEIGHTS = { bias: -7.58, explained: 8.81, sentence: 6.72, length: 3.79 };
const MANY_WORDS = 8;

/**
 * At this confidence and above a question counts as answered: the one threshold of the whole bot. A probability of one half
 * is where the fit is right as often as wrong; `npm run fit` prints how often it refuses and answers wrongly there.
 */
export const ANSWERED_FROM = 0.5;
/**
 * Below `ANSWERED_FROM`, but from here on, the nearest passage is offered as just that; below, the question is declined. Chosen
 * by hand: on the `offtopic` sets a quarter to a third of the questions that nothing answers is then `unsure`, over half is declined.
 */
export const UNSURE_FROM = 0.15;

export function confidenceFeatures(query: Query, evidence: Evidence): ConfidenceFeatures {
  const sentence = Math.max(0, ...evidence.sentences.map(({ coverage }) => coverage));
  return {
    explained: Math.max(evidence.coverage, evidence.line.similarity),
    sentence: Math.max(sentence, evidence.line.similarity),
    length: Math.min(1, query.words.length / MANY_WORDS),
  };
}

/** The probability, from 0 to 1, that the passage answers: logistic in the features. */
export function confidenceOf(features: ConfidenceFeatures): number {
  const sum =
    WEIGHTS.bias +
    WEIGHTS.explained * features.explained +
    WEIGHTS.sentence * features.sentence +
    WEIGHTS.length * features.length;
  return 1 / (1 + Math.exp(-sum));
}
