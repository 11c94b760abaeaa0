import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '../../src/answer/apportion.ts';

describe('apportion', () => {
  it('shares seats out in proportion to weight', () => {
    const parties = [53, 24, 23].map((weight) => ({ weight, capacity: 7 }));
    // The worked example of Sainte-Laguë's method on these votes gives 3, 2, 2 of 7 seats.
    expect(apportion(parties, 7)).toEqual([3, 2, 2]);
  });

  it('gives a seat on to the next party once one is full', () => {
    expect(
      apportion(
        [
          { weight: 100, capacity: 1 },
          { weight: 1, capacity: 5 },
        ],
        3,
      ),
    ).toEqual([1, 2]);
  });

  it('lets the earlier of two equals have the odd seat', () => {
    expect(apportion(Array(3).fill({ weight: 1, capacity: 9 }), 4)).toEqual([2, 1, 1]);
  });

  it('seats as many as there is room for, and none beyond', () => {
    const party = fc.record({ weight: fc.double({ min: 0, max: 1e6, noNaN: true }), capacity: fc.nat(20) });
    fc.assert(
      fc.property(fc.array(party, { maxLength: 8 }), fc.nat(40), (parties, seats) => {
        const given = apportion(parties, seats);
        const room = parties.reduce((sum, { capacity }) => sum + capacity, 0);
        expect(given.reduce((sum, each) => sum + each, 0)).toBe(Math.min(seats, room));
        given.forEach((each, index) => {
          expect(each).toBeLessThanOrEqual(parties[index]?.capacity ?? 0);
        });
      }),
    );
  });
});
