import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/languages.ts';
import { isSlipOfLittleWord } from '../../src/search/little-words.ts';

describe('a word that may be a slip of one that says little', () => {
  it.each([
    ['nl', 'waarrom'],
    ['nl', 'welek'],
    ['en', 'whicj'],
    ['de', 'warun'],
  ])('in %s: %s', (code, word) => {
    expect(isSlipOfLittleWord(word, languageOf(code))).toBe(true);
  });
});

describe('a word that says what it is about', () => {
  it.each([
    ['nl', 'zeppelin'],
    ['nl', 'waarvandaag'], // much alike is not yet a slip
    ['en', 'zeppelin'],
    ['pl', 'warun'],
  ])('in %s: %s', (code, word) => {
    expect(isSlipOfLittleWord(word, languageOf(code))).toBe(false);
  });
});
