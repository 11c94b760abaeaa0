import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSlug } from '../../src/article/slug.ts';
import { slugForTitle } from '../../src/article/slug-for-title.ts';

const NONE: ReadonlySet<string> = new Set();

test.each([
  ['Noord-Korea in Oekraïne: wat nu?', 'noord-korea-in-oekraine-wat-nu'],
  ["Foto's van ’s lands auto’s", 'fotos-van-s-lands-autos'],
  ['Straße, Øresund & Łódź', 'strasse-oresund-lodz'],
  ['Київ і й', 'київ-і-й'],
  ['がんばれ 日本', 'がんばれ-日本'],
  ['ＡＢＣ ½ № 5', 'abc-1-2-no-5'],
  ['…!?', 'article'],
])('%s is called %s', (title, slug) => {
  expect(slugForTitle(title, NONE)).toBe(slug);
});

test('ends behind a whole word', () => {
  expect(slugForTitle('Oplevende bezorgdheid over de betrokkenheid van Noord-Korea in het conflict', NONE)).toBe(
    'oplevende-bezorgdheid-over-de-betrokkenheid-van-noord-korea',
  );
});

test('is none of those taken', () => {
  expect(slugForTitle('Brug', new Set(['brug']))).toBe('brug-2');
  expect(slugForTitle('Brug', new Set(['brug', 'brug-2']))).toBe('brug-3');
  expect(slugForTitle('a'.repeat(90), new Set(['a'.repeat(60)]))).toBe(`${'a'.repeat(58)}-2`);
});

test('of whatever title can name an article', () => {
  const titles = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary', minLength: 50, maxLength: 200 }),
  );
  fc.assert(
    fc.property(titles, (title) => {
      const slug = slugForTitle(title, NONE);
      expect(isSlug(slug)).toBe(true);
      expect(isSlug(slugForTitle(title, new Set([slug])))).toBe(true);
    }),
    { numRuns: 500 },
  );
});
