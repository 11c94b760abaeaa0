import { expect, it } from 'vitest';
import { languageTag, nameOfLanguage } from '../../src/discord/language-tag.ts';

it.each([
  ['Nederlands', 'nl'],
  ['dutch', 'nl'],
  [' Frans ', 'fr'],
  ['Fries', 'fy'],
  ['Western Frisian', 'fy'],
  ['en-GB', 'en-GB'],
  ['nl', 'nl'],
  ['Klingonees', 'Klingonees'],
])('%s is %s', (typed, tag) => {
  expect(languageTag(typed)).toBe(tag);
});

it('a language is called as its readers call it', () => {
  expect(nameOfLanguage('nl', 'nl')).toBe('Nederlands');
  expect(nameOfLanguage('nl', 'en')).toBe('Dutch');
  expect(nameOfLanguage('no tag', 'en')).toBe('no tag');
});

it('every name that a form shows is read back as its language', () => {
  for (const language of ['nl', 'en'] as const) {
    for (const tag of ['nl', 'en', 'de', 'fr', 'es', 'tr', 'ar', 'uk', 'pl', 'fy', 'it', 'zh']) {
      expect(languageTag(nameOfLanguage(tag, language))).toBe(tag);
    }
  }
});
