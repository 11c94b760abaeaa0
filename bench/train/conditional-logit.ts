/** Some alternatives of which at least one is right: the passages found for a question, the sentences of a passage. */
export interface Choice {
  /** The features of each alternative. */
  readonly alternatives: readonly (readonly number[])[];
  readonly right: readonly boolean[];
  /** What each alternative scores before its features are weighed; 0 each when left out. */
  readonly offsets?: readonly number[];
  /** How much this choice counts against others. */
  readonly weight: number;
}

const STEPS = 150;
const LEARNING_RATE = 0.3;
const L2_PENALTY = 1e-3;
/** Adam's decay of the mean and of the square of the gradient, and its floor (Kingma & Ba 2015). */
const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.999;
const FLOOR = 1e-8;

/**
 * Fits weights so that right alternatives get the most of the probability that a softmax over their weighed features shares out:
 * conditional logit (McFadden 1974), by full-batch gradient ascent with Adam and an L2 penalty. The same data gives the same weights.
 *
 * @param size - the number of features
 */
export function fitConditionalLogit(choices: readonly Choice[], size: number): readonly number[] {
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const total = choices.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(size);
    for (const choice of choices) addGradient(choice, weights, gradient);
    for (let at = 0; at < size; at++) {
      const slope = (gradient[at] ?? 0) / total - L2_PENALTY * (weights[at] ?? 0);
      mean[at] = MEAN_DECAY * (mean[at] ?? 0) + (1 - MEAN_DECAY) * slope;
      square[at] = SQUARE_DECAY * (square[at] ?? 0) + (1 - SQUARE_DECAY) * slope * slope;
      const direction = (mean[at] ?? 0) / (1 - MEAN_DECAY ** step);
      const scale = Math.sqrt((square[at] ?? 0) / (1 - SQUARE_DECAY ** step)) + FLOOR;
      weights[at] = (weights[at] ?? 0) + (LEARNING_RATE * direction) / scale;
    }
  }
  return [...weights];
}

/** Adds the slope of the logarithm of the probability that the choice falls on a right alternative. */
function addGradient(
  { alternatives, right, offsets, weight }: Choice,
  weights: Float64Array,
  gradient: Float64Array,
): void {
  const scores = alternatives.map((features, at) => score(features, weights) + (offsets?.[at] ?? 0));
  const highest = Math.max(...scores);
  const odds = scores.map((value) => Math.exp(value - highest));
  const all = odds.reduce((sum, value) => sum + value, 0);
  const good = odds.reduce((sum, value, at) => (right[at] === true ? sum + value : sum), 0);
  for (const [at, features] of alternatives.entries()) {
    const share = odds[at] ?? 0;
    const slope = weight * ((right[at] === true ? share / good : 0) - share / all);
    for (let feature = 0; feature < features.length; feature++) {
      gradient[feature] = (gradient[feature] ?? 0) + slope * (features[feature] ?? 0);
    }
  }
}

function score(features: readonly number[], weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += (features[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}
