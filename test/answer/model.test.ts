import { describe, expect, it } from 'vitest';
import { COVERED_FEATURES, MISSED_FEATURES } from '../../src/answer/confidence-features.ts';
import { MODEL, readModel, weigh, type StoredModel } from '../../src/answer/model.ts';
import stored from '../../src/answer/model.json' with { type: 'json' };
import { PASSAGE_FEATURES } from '../../src/answer/passage-features.ts';
import { SENTENCE_FEATURES } from '../../src/answer/sentence-features.ts';

describe('the shipped model', () => {
  it('weighs each feature, by its name, and no other', () => {
    expect(Object.keys(stored.sentence).sort()).toEqual([...SENTENCE_FEATURES].sort());
    expect(Object.keys(stored.passage).sort()).toEqual([...PASSAGE_FEATURES].sort());
    expect(Object.keys(stored.covered).sort()).toEqual(['bias', ...COVERED_FEATURES].sort());
    expect(Object.keys(stored.missed).sort()).toEqual(['bias', ...MISSED_FEATURES].sort());
  });

  it('has its weights in the order of the features', () => {
    expect(MODEL.sentence[SENTENCE_FEATURES.indexOf('line')]).toBe(stored.sentence.line);
    expect(MODEL.passage[PASSAGE_FEATURES.indexOf('line')]).toBe(stored.passage.line);
    expect(MODEL.covered.weights[COVERED_FEATURES.indexOf('near')]).toBe(stored.covered.near);
    expect(MODEL.missed.weights[MISSED_FEATURES.indexOf('denied')]).toBe(stored.missed.denied);
    expect([MODEL.covered.bias, MODEL.missed.bias]).toEqual([stored.covered.bias, stored.missed.bias]);
  });
});

it('reads a model whatever order its weights are written in', () => {
  const reversed: StoredModel = {
    ...stored,
    missed: { denied: 5, missingNames: 4, missingWeight: 3, missingShare: 2, heaviest: 1, bias: -1 },
  };
  expect(readModel(reversed).missed).toEqual({ bias: -1, weights: [1, 2, 3, 4, 5] });
});

it('weighs features by adding up each times its weight', () => {
  expect(weigh([1, 0.5, 2], [3, 4, -1])).toBe(3);
  expect(weigh([], [])).toBe(0);
});
