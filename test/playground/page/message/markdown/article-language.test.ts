import { expect, test } from 'vitest';
import { languageNamedIn, titledPieces } from '../../../../../src/playground/page/message/markdown/article-language.ts';

const bridge = { title: 'De brug', language: 'nl' };
const market = { title: 'The market', language: 'en' };

test('a text is about the language of the articles that it names', () => {
  expect(languageNamedIn('[1] De brug › ¶ 2', [bridge, market])).toBe('nl');
  expect(languageNamedIn('[1] De brug › ¶ 2 [2] De brug', [bridge])).toBe('nl');
});

test('where it names none, or some in different languages, nothing is known', () => {
  expect(languageNamedIn('¶ 2', [bridge, market])).toBeNull();
  expect(languageNamedIn('De brug, The market', [bridge, market])).toBeNull();
  expect(languageNamedIn('¶ 2', [{ title: '', language: 'nl' }])).toBeNull();
});

test('a title in another language than what is around it stands by itself', () => {
  expect(titledPieces('[1] De brug › ¶ 2', [bridge, market], 'en-GB')).toEqual([
    { text: '[1] ', lang: null },
    { text: 'De brug', lang: 'nl' },
    { text: ' › ¶ 2', lang: null },
  ]);
  expect(titledPieces('The market', [bridge, market], 'en-GB')).toEqual([{ text: 'The market', lang: null }]);
});

test('of two titles of which one holds the other, the whole one is meant', () => {
  const long = { title: 'De brug van het dorp', language: 'nl-BE' };
  expect(titledPieces('De brug van het dorp', [bridge, long], 'en-GB')).toEqual([
    { text: 'De brug van het dorp', lang: 'nl-BE' },
  ]);
});

test('a title within a word is none', () => {
  const articles = [{ title: 'Art', language: 'en' }];
  expect(languageNamedIn('Artikel 5', articles)).toBeNull();
  expect(titledPieces('Artikel over Art.', articles, 'nl')).toEqual([
    { text: 'Artikel over ', lang: null },
    { text: 'Art', lang: 'en' },
    { text: '.', lang: null },
  ]);
});
