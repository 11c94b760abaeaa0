import { COVERED_FEATURES, MISSED_FEATURES } from './confidence-features.ts';
import weights from './model.json' with { type: 'json' };
import { PASSAGE_FEATURES } from './passage-features.ts';
import { SENTENCE_FEATURES } from './sentence-features.ts';

/** What each feature weighs, in the order of its list. Learnt by `npm run train`; what it reaches stands in `docs/BENCHMARKS.md`. */
export interface Model {
  readonly sentence: readonly number[];
  readonly passage: readonly number[];
  readonly covered: Logistic;
  readonly missed: Logistic;
}

/** Logistic regression. */
export interface Logistic {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** A model as it is stored: weights by the names of their features. */
export interface StoredModel {
  readonly sentence: Readonly<Record<(typeof SENTENCE_FEATURES)[number], number>>;
  readonly passage: Readonly<Record<(typeof PASSAGE_FEATURES)[number], number>>;
  readonly covered: Readonly<Record<'bias' | (typeof COVERED_FEATURES)[number], number>>;
  readonly missed: Readonly<Record<'bias' | (typeof MISSED_FEATURES)[number], number>>;
}

export function readModel({ sentence, passage, covered, missed }: StoredModel): Model {
  return {
    sentence: SENTENCE_FEATURES.map((name) => sentence[name]),
    passage: PASSAGE_FEATURES.map((name) => passage[name]),
    covered: { bias: covered.bias, weights: COVERED_FEATURES.map((name) => covered[name]) },
    missed: { bias: missed.bias, weights: MISSED_FEATURES.map((name) => missed[name]) },
  };
}

/** The model that is shipped. */
export const MODEL: Model = readModel(weights);

/** The sum of features times what they weigh. */
export function weigh(features: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += (features[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}
