import type { Logistic } from '../../src/answer/model.ts';

/** An example: what was measured, whether it was so, and how much it counts. */
export interface Example {
  readonly features: readonly number[];
  readonly positive: boolean;
  readonly weight: number;
}

/** Newton's method settles in a handful of steps. */
const STEPS = 15;
/** An L2 penalty that keeps a feature that is seldom more than 0 from a weight that its few examples cannot bear. */
const RIDGE = 0.1;

/** Logistic regression by iteratively reweighted least squares (Newton's method), with a slight L2 penalty on all but the bias. */
export function fitLogistic(examples: readonly Example[]): Logistic {
  const rows = examples.map((example) => ({ ...example, inputs: [1, ...example.features] }));
  const size = (examples[0]?.features.length ?? 0) + 1;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : -RIDGE * weight));
    const hessian = weights.map((_, row) => weights.map((__, column) => (row === column && row > 0 ? RIDGE : 0)));
    for (const { inputs, positive, weight } of rows) addExample(inputs, positive, weight, weights, gradient, hessian);
    const change = solve(hessian, gradient);
    weights = weights.map((value, at) => value + (change[at] ?? 0));
  }
  const [bias = 0, ...others] = weights;
  return { bias, weights: others };
}

function addExample(
  inputs: readonly number[],
  positive: boolean,
  weight: number,
  weights: readonly number[],
  gradient: number[],
  hessian: number[][],
): void {
  const sum = inputs.reduce((total, input, at) => total + input * (weights[at] ?? 0), 0);
  const probability = 1 / (1 + Math.exp(-sum));
  const error = weight * ((positive ? 1 : 0) - probability);
  const curvature = weight * probability * (1 - probability);
  for (const [row, input] of inputs.entries()) {
    gradient[row] = (gradient[row] ?? 0) + error * input;
    const entries = hessian[row] ?? [];
    for (const [column, other] of inputs.entries())
      entries[column] = (entries[column] ?? 0) + curvature * input * other;
  }
}

/** Solves a system of linear equations by Gaussian elimination with partial pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let pivot = 0; pivot < size; pivot++) {
    const best = rows.slice(pivot).reduce((most, row) => (entry(row, pivot) > entry(most, pivot) ? row : most));
    rows.splice(rows.indexOf(best), 1);
    rows.splice(pivot, 0, best);
    const scale = best[pivot] ?? 1;
    for (const [at, row] of rows.entries()) {
      if (at === pivot) continue;
      const factor = (row[pivot] ?? 0) / scale;
      for (let column = pivot; column <= size; column++)
        row[column] = (row[column] ?? 0) - factor * (best[column] ?? 0);
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}

function entry(row: readonly number[], column: number): number {
  return Math.abs(row[column] ?? 0);
}
