/** An example: what was measured, and whether it was so. */
export interface Example {
  readonly features: readonly number[];
  readonly positive: boolean;
}

/** The bias first, then a weight a feature. */
export type Weights = readonly number[];

const STEPS = 3000;
const LEARNING_RATE = 3;
const L2_PENALTY = 1e-4;

/** Plain logistic regression by full-batch gradient descent with an L2 penalty on all but the bias. */
export function fitLogistic(examples: readonly Example[]): Weights {
  const rows = examples.map(({ features, positive }) => ({ inputs: [1, ...features], target: positive ? 1 : 0 }));
  let weights: number[] = rows[0]?.inputs.map(() => 0) ?? [];
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map(() => 0);
    for (const { inputs, target } of rows) {
      const error = target - sigmoid(dot(weights, inputs));
      inputs.forEach((input, at) => {
        gradient[at] = (gradient[at] ?? 0) + error * input;
      });
    }
    weights = weights.map((weight, at) => {
      const penalty = at === 0 ? 0 : L2_PENALTY * weight;
      return weight + LEARNING_RATE * ((gradient[at] ?? 0) / rows.length - penalty);
    });
  }
  return weights;
}

/** The probability, from 0 to 1, that an example with these features is positive. */
export function predict(weights: Weights, features: readonly number[]): number {
  return sigmoid(dot(weights, [1, ...features]));
}

/** The area under the ROC curve: how often a positive example is given the higher probability (half where they tie). */
export function areaUnderCurve(weights: Weights, examples: readonly Example[]): number {
  const scores = (wanted: boolean): readonly number[] =>
    examples.filter(({ positive }) => positive === wanted).map(({ features }) => predict(weights, features));
  const [positives, negatives] = [scores(true), scores(false)];
  let wins = 0;
  for (const high of positives) for (const low of negatives) wins += high > low ? 1 : high === low ? 0.5 : 0;
  return wins / (positives.length * negatives.length);
}

function dot(weights: readonly number[], inputs: readonly number[]): number {
  return inputs.reduce((sum, input, at) => sum + input * (weights[at] ?? 0), 0);
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
