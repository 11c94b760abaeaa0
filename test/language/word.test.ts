import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/languages.ts';
import { joinWords, readAmount, readInitials, readWord } from '../../src/language/word.ts';

const dutch = languageOf('nl');
const english = languageOf('en');

describe('a word', () => {
  it('is folded and stemmed, its owner’s mark left out of the stem', () => {
    expect(readWord('Oekraïne’s', dutch, true)).toEqual({ folded: "oekraine's", term: 'oekrain', stop: false });
    expect(readWord('Oekraïne', dutch, true).term).toBe('oekrain');
  });

  it('in capitals is no little word, unless capitals say nothing', () => {
    expect(readWord('US', english, true).stop).toBe(false);
    expect(readWord('US', english, false).stop).toBe(true);
    expect(readWord('us', english, true).stop).toBe(true);
    expect(readWord('A', english, true).stop).toBe(true);
  });

  it('is read alike the second time, in each language by itself', () => {
    for (let time = 0; time < 2; time++) {
      expect(readWord('die', english, true)).toEqual({ folded: 'die', term: 'die', stop: false });
      expect(readWord('die', dutch, true).stop).toBe(true);
    }
  });

  it('that is a number has one term however it is written', () => {
    expect(readWord('12.000', dutch, true)).toEqual({ folded: '12.000', term: '12000', stop: false });
    expect(readWord('12,5', dutch, true).term).toBe(readWord('12.5', dutch, true).term);
  });
});

it('reads initials without their dots, little words only where a list has them with dots', () => {
  expect(readInitials('U.S.', english)).toMatchObject({ folded: 'us', stop: false });
  expect(readInitials('o.a.', dutch)).toMatchObject({ folded: 'oa', stop: true });
});

it('reads an amount with its sign before or after', () => {
  expect(readAmount('5,50', '€', dutch)).toEqual({ folded: '€5,50', term: '€5.50', stop: false });
  expect(readAmount('25', '%', dutch)).toEqual({ folded: '25%', term: '25%', stop: false });
});

it('joins words, which say nothing only if none of them does', () => {
  const joined = ['noord', "korea's"].map((word) => readWord(word, dutch, true));
  expect(joinWords(joined, dutch)).toEqual({ folded: "noordkorea's", term: 'noordkorea', stop: false });
  const little = ['wat', 'dat'].map((word) => readWord(word, dutch, true));
  expect(joinWords(little, dutch).stop).toBe(true);
});
