import { expect, it } from 'vitest';
import { sharesOf } from '../../src/answer/share.ts';

it('tells what each feature adds to a score, the largest first, for or against', () => {
  expect(sharesOf(['one', 'two', 'three'], [1, 0.5, 2], [0.5, -4, 0.5])).toEqual([
    { feature: 'two', value: 0.5, weight: -4, share: -2 },
    { feature: 'three', value: 2, weight: 0.5, share: 1 },
    { feature: 'one', value: 1, weight: 0.5, share: 0.5 },
  ]);
});
