import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COVERED_FEATURES, MISSED_FEATURES } from '../../src/answer/confidence-features.ts';
import { ANSWERED_FROM, confidenceOf, probability, UNSURE_FROM } from '../../src/answer/confidence.ts';
import { MODEL } from '../../src/answer/model.ts';

describe('the confidence', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const shares = (names: readonly string[]) => fc.array(share, { minLength: names.length, maxLength: names.length });

  it('is between 0 and 1, whatever the features', () => {
    fc.assert(
      fc.property(shares(COVERED_FEATURES), shares(MISSED_FEATURES), (covered, missed) => {
        const confidence = confidenceOf({ covered, missed }, MODEL);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is how probably the passage is about it, and a little less the more probably it misses it', () => {
    const model = { ...MODEL, covered: { bias: 0, weights: [1] }, missed: { bias: 0, weights: [1] } };
    expect(confidenceOf({ covered: [0], missed: [-99] }, model)).toBeCloseTo(0.5);
    expect(confidenceOf({ covered: [0], missed: [0] }, model)).toBeCloseTo(0.5 * 0.5 ** 0.15);
    expect(confidenceOf({ covered: [99], missed: [99] }, model)).toBeCloseTo(0);
  });

  it.each(['soft', 'typed', 'typedQuoted', 'near'] as const)('of the shipped model grows with %s', (feature) => {
    const covered = COVERED_FEATURES.map((name) => (name === 'soft' ? 0.7 : 0.3));
    const more = covered.map((value, at) => (COVERED_FEATURES[at] === feature ? value + 0.1 : value));
    const missed = MISSED_FEATURES.map(() => 0.2);
    expect(confidenceOf({ covered: more, missed }, MODEL)).toBeGreaterThan(confidenceOf({ covered, missed }, MODEL));
  });
});

it('takes the sum of features and bias for the logarithm of odds', () => {
  expect(probability([1, 2], { bias: Math.log(3) - 5, weights: [1, 2] })).toBeCloseTo(0.75);
});

it('offers what it does not answer with from a lower confidence on', () => {
  expect(UNSURE_FROM).toBeGreaterThan(0);
  expect(UNSURE_FROM).toBeLessThan(ANSWERED_FROM);
  expect(ANSWERED_FROM).toBeLessThan(1);
});
