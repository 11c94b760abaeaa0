import type { ConfidenceFeatures } from './confidence-features.ts';
import { weigh, type Logistic, type Model } from './model.ts';

/**
 * At this confidence and above a question counts as answered: the one threshold of the whole bot. Chosen on the held-out folds of
 * the `offtopic` sets, so that at most 8 % of the questions that can be answered are refused in every language; `npm run train`
 * prints what it does there.
 */
export const ANSWERED_FROM = 0.3;
/**
 * Below `ANSWERED_FROM`, but from here on, the nearest passage is offered as just that; below, the question is declined. Chosen
 * by hand.
 */
export const UNSURE_FROM = 0.1;

/**
 * How much of the second judgement counts. That a passage is about the question shows plainly in its words; that it does not
 * answer all the same shows faintly (an area under the curve of 0.65 at best), so that its probability counts with this exponent.
 */
export const MISSED_EXPONENT = 0.15;

/** How sure it is, from 0 to 1, that the passage answers: that it is about the question, and does not just miss it. */
export function confidenceOf({ covered, missed }: ConfidenceFeatures, model: Model): number {
  return probability(covered, model.covered) * (1 - probability(missed, model.missed)) ** MISSED_EXPONENT;
}

/** How probable one of the two judgements is. */
export function probability(features: readonly number[], { bias, weights }: Logistic): number {
  return 1 / (1 + Math.exp(-bias - weigh(features, weights)));
}
