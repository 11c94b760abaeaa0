import { describe, expect, it } from 'vitest';
import { cosine, termVector } from '../../src/answer/similarity.ts';

const vector = (text: string, weightOf: (term: string) => number = () => 1) =>
  termVector(text.split(' ').filter(Boolean), weightOf);

it('counts how often a term stands in a text, times what it weighs', () => {
  const weightOf = (term: string): number => (term === 'brug' ? 2 : 1);
  expect([...vector('brug sluis brug', weightOf)]).toEqual([
    ['brug', 4],
    ['sluis', 1],
  ]);
});

describe('the likeness of two texts', () => {
  it('is 1 for the same words, however many of each, and 0 for none in common', () => {
    expect(cosine(vector('brug sluis'), vector('brug sluis brug sluis'))).toBeCloseTo(1);
    expect(cosine(vector('brug'), vector('sluis'))).toBe(0);
    expect(cosine(vector(''), vector('brug'))).toBe(0);
    expect(cosine(vector(''), vector(''))).toBe(0);
  });

  it('is the cosine of the angle between them, the same both ways', () => {
    const [one, other] = [vector('brug sluis'), vector('brug kermis')];
    expect(cosine(one, other)).toBeCloseTo(0.5);
    expect(cosine(other, one)).toBe(cosine(one, other));
  });
});
