import { expect, test } from 'vitest';
import { knownItemQueries } from '../../bench/speed/known-items.ts';

const TEXTS = ['alfa bravo charlie delta echo foxtrot golf hotel', 'india juliett kilo lima mike november oscar papa'];
const documents = TEXTS.map((text, at) => ({ id: `a#${at + 1}`, title: '', heading: '', text, language: 'nl' }));

test('a query is three to six words of one passage in their order, one in five mistyped', () => {
  const queries = knownItemQueries(documents, 500, 7);
  const exact = queries.filter((query) => TEXTS.some((text) => new RegExp(query.replaceAll(' ', '.*')).test(text)));
  expect(exact.length / queries.length).toBeGreaterThan(0.7);
  expect(exact.length / queries.length).toBeLessThan(0.9);
  expect(new Set(queries.map((query) => query.split(' ').length))).toEqual(new Set([3, 4, 5, 6]));
});

test('the same seed gives the same queries', () => {
  expect(knownItemQueries(documents, 20, 7)).toEqual(knownItemQueries(documents, 20, 7));
  expect(knownItemQueries(documents, 20, 7)).not.toEqual(knownItemQueries(documents, 20, 8));
});
