import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceBoundaries } from '../../src/language/sentence-boundaries.ts';
import { lastOf } from '../../src/language/steps.ts';

const boundariesOf = (...given: Parameters<typeof sentenceBoundaries>): readonly number[] =>
  lastOf(sentenceBoundaries(...given));

const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' });

function inOneGo(text: string): readonly number[] {
  return Array.from(segmenter.segment(text), ({ index }) => index).slice(1);
}

/** Segments like the real one, and adds up how much it was given and how many steps it took through how much. */
function counting() {
  const work = { given: 0, longest: 0, stepped: 0 };
  return {
    work,
    segment: (text: string): Intl.Segments => {
      work.given += text.length;
      work.longest = Math.max(work.longest, text.length);
      const segments = segmenter.segment(text);
      return {
        containing: (at) => segments.containing(at),
        [Symbol.iterator]() {
          const iterator = segments[Symbol.iterator]();
          return {
            next: () => {
              work.stepped += text.length;
              return iterator.next();
            },
            [Symbol.iterator]() {
              return this;
            },
          };
        },
      };
    },
  };
}

const PROSE = 'De leider zei: “Wij gaan door.” Daarna ging hij (na 3.5 uur) weg! Wie volgt? ';

describe('the boundaries of sentences', () => {
  it('are the same in windows as in one go', () => {
    const word = fc.constantFrom(
      ...[
        'Hij',
        'kwam',
        'o.a.',
        'V.S.',
        '5',
        '3.5',
        'J.',
        'weg.',
        'weg!',
        'Wie?',
        '“Nee.”',
        '(ja.)',
        '...',
        '1',
        '-',
        ')',
      ],
      ...['"', '\n', '\r\n', '\u2029', ' ', '\u0301', '👍', '。', '北朝鮮', 'x,', '[1]'],
    );
    const text = fc
      .tuple(fc.array(word, { maxLength: 120 }), fc.constantFrom('', ' '))
      .map(([words, gap]) => words.join(gap));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 60 }), (passage, window) => {
        expect(boundariesOf(passage, segmenter, window)).toEqual(inOneGo(passage));
      }),
      { numRuns: 3000 },
    );
  });

  it('are the same in a text of several windows', () => {
    const text = PROSE.repeat(600);
    expect(boundariesOf(text, segmenter)).toEqual(inOneGo(text));
  });

  it('are the same where lines, not sentences, end', () => {
    const text = 'const a = 1\n'.repeat(3000);
    expect(boundariesOf(text, segmenter)).toEqual(inOneGo(text));
  });

  it('are looked for in small pieces, however long the text', () => {
    const { work, ...counted } = counting();
    const text = PROSE.repeat(4000);
    boundariesOf(text, counted);
    expect(work.longest).toBeLessThan(10_000);
    expect(work.given).toBeLessThan(2 * text.length);
  });

  it('take no more than a few looks at a text without any', () => {
    const { work, ...counted } = counting();
    const text = 'woord '.repeat(100_000);
    boundariesOf(text, counted);
    expect(work.given).toBeLessThan(5 * text.length);
  });

  it('take few steps through a piece that grew before it came to many', () => {
    const { work, ...counted } = counting();
    const text = 'woord '.repeat(50_000) + PROSE.repeat(4000);
    boundariesOf(text, counted);
    expect(work.stepped).toBeLessThan(500 * text.length);
  });
});
