import { expect, it } from 'vitest';
import { languageOf } from '../../src/language/languages.ts';
import { analyseText } from '../../src/search/analysed-text.ts';

it('gives the stems of a text in order, without its little words', () => {
  const { words, joined } = analyseText('De landen sturen troepen naar de landen.', languageOf('nl'));
  expect(words).toEqual(['land', 'stur', 'troep', 'land']);
  expect(joined).toEqual([]);
});

it('gives hyphenated words both apart and run together', () => {
  expect(analyseText('Noord-Korea', languageOf('nl'))).toEqual({ words: ['noord', 'korea'], joined: ['noordkorea'] });
});

it('goes by the language for stems and little words', () => {
  expect(analyseText('was die Soldaten', languageOf('de')).words).toEqual(['soldat']);
  expect(analyseText('was die soldaten', languageOf('pl')).words).toEqual(['was', 'die', 'soldaten']);
});
