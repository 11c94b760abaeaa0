import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/search/edit-distance.ts';

/** The optimal string alignment distance by its definition, the whole matrix filled in. */
function plainDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= a.length; row++) {
    for (let column = 1; column <= b.length; column++) {
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      rows[row]?.splice(
        column,
        1,
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1),
          isSwap ? at(row - 2, column - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return at(a.length, b.length);
}

/** Few letters, so that words are often near each other. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 });

describe('the distance between two words', () => {
  it.each([
    ['leger', 'leger', 0],
    ['leger', 'lager', 1],
    ['leger', 'legers', 1],
    ['leger', 'leer', 1],
    ['leger', 'lgeer', 1],
    ['sancties', 'sanctees', 1],
    ['internationaal', 'intrnationnaal', 2],
    ['', 'ab', 2],
  ])('of %s and %s is %i', (a, b, errors) => {
    expect(editDistance(a, b, 3)).toBe(errors);
  });

  it('does not take letters that were swapped apart again', () => {
    // Unrestricted, it would be 2: ca, ac, abc.
    expect(editDistance('ca', 'abc', 5)).toBe(3);
  });

  it('is one more than asked for where it is more', () => {
    expect(editDistance('leger', 'parlement', 2)).toBe(3);
    expect(editDistance('morgen', 'wolken', 1)).toBe(2);
  });

  it('is that of the whole matrix, up to the most that is asked for', () => {
    fc.assert(
      fc.property(word, word, fc.nat(5), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(plainDistance(a, b), most + 1));
      }),
      { numRuns: 3000 },
    );
  });

  it('is the same both ways', () => {
    fc.assert(
      fc.property(word, word, fc.nat(5), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(editDistance(b, a, most));
      }),
    );
  });
});
