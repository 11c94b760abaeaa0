import { COVERED_FEATURES, MISSED_FEATURES } from '../../src/answer/confidence-features.ts';
import type { Logistic } from '../../src/answer/model.ts';
import { PASSAGE_FEATURES } from '../../src/answer/passage-features.ts';
import { SENTENCE_FEATURES } from '../../src/answer/sentence-features.ts';
import { FOLDS } from './folds.ts';
import type { Training } from './training.ts';

const PROVENANCE =
  'Learnt by `npm run train` from the evaluation sets named below and, for the weights of sidecar lines alone, from the lines of ' +
  `the shipped article asked as questions. docs/BENCHMARKS.md tells what it reaches on articles that it has not seen (${FOLDS} folds).`;

/** The model that has seen everything, as it is stored: where it is from, and its weights by the names of their features. */
export function storedModel({ questions, modelFor }: Training) {
  const { sentence, passage, covered, missed } = modelFor(null);
  const sets = [...new Set(questions.map(({ set }) => set))];
  return {
    provenance: PROVENANCE,
    sets: Object.fromEntries(sets.map((name) => [name, questions.filter(({ set }) => set === name).length])),
    sentence: named(SENTENCE_FEATURES, sentence),
    passage: named(PASSAGE_FEATURES, passage),
    covered: { bias: rounded(covered.bias), ...named(COVERED_FEATURES, weightsOf(covered)) },
    missed: { bias: rounded(missed.bias), ...named(MISSED_FEATURES, weightsOf(missed)) },
  };
}

function weightsOf({ weights }: Logistic): readonly number[] {
  return weights;
}

function named(names: readonly string[], weights: readonly number[]): Readonly<Record<string, number>> {
  return Object.fromEntries(names.map((name, at) => [name, rounded(weights[at] ?? 0)]));
}

function rounded(weight: number): number {
  return Number(weight.toFixed(3));
}
