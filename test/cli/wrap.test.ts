import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrap } from '../../src/cli/wrap.ts';

const linesOf = (text: string, width: number): readonly string[] =>
  wrap(text, { start: 0, end: text.length }, width).map(({ start, end }) => text.slice(start, end));

describe('wrap', () => {
  test('breaks before the word that would pass the width', () => {
    expect(linesOf('one two three four', 9)).toEqual(['one two', 'three', 'four']);
  });

  test('keeps a word that is longer than a line whole', () => {
    expect(linesOf('a Donaudampfschifffahrt b', 8)).toEqual(['a', 'Donaudampfschifffahrt', 'b']);
  });

  test('keeps an amount together at its no-break space', () => {
    expect(linesOf('it costs €\u00a05,50', 11)).toEqual(['it costs', '€\u00a05,50']);
  });

  test("keeps a paragraph's number with its sign", () => {
    expect(linesOf('The bridge › ¶ 3', 14)).toEqual(['The bridge ›', '¶ 3']);
  });

  test("keeps the text's own lines and their indentation, as code and verse need them", () => {
    expect(linesOf('if (a) {\n  b();\n\n}', 20)).toEqual(['if (a) {', '  b();', '', '}']);
  });

  test('counts what a reader sees: an accent of its own takes no place', () => {
    expect(linesOf('cafe\u0301 ole\u0301', 8)).toEqual(['cafe\u0301 ole\u0301']);
  });

  test('takes only the part that is asked for', () => {
    const text = 'Left out. Shown. Left out.';
    expect(wrap(text, { start: 10, end: 16 }, 40)).toEqual([{ start: 10, end: 16 }]);
  });

  test('drops nothing but the white space that it breaks at, whatever the text', () => {
    const squash = (text: string): string => text.replaceAll(/[ \t\n]+/g, '');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\t', '\n', '👍🏽', '\u00a0') }),
        fc.integer({ min: 1, max: 12 }),
        (text, width) => {
          expect(squash(linesOf(text, width).join(''))).toBe(squash(text));
        },
      ),
    );
  });
});
