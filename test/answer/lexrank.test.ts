import { describe, expect, it } from 'vitest';
import { lexRank } from '../../src/answer/lexrank.ts';

describe('lexRank', () => {
  it('ranks the sentence highest that all others resemble', () => {
    const star = [
      [0, 0.5, 0.5, 0.5],
      [0.5, 0, 0, 0],
      [0.5, 0, 0, 0],
      [0.5, 0, 0, 0],
    ];
    const scores = lexRank(star);
    expect(scores.indexOf(Math.max(...scores))).toBe(0);
    expect(scores[1]).toBeCloseTo(scores[2] ?? 0);
  });

  it('gives sentences with nothing in common the same score', () => {
    expect(lexRank([[0, 0], [0, 0]])).toEqual([0.5, 0.5]); // prettier-ignore
  });

  it('shares out a whole', () => {
    const scores = lexRank([[0, 0.3, 0], [0.3, 0, 0], [0, 0, 0]]); // prettier-ignore
    expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(1);
  });

  it('has nothing to rank in an empty text', () => {
    expect(lexRank([])).toEqual([]);
  });
});
