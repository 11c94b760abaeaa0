import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, test } from 'vitest';
import { createLibrary } from '../../../src/library/articles-library.ts';
import type { Library } from '../../../src/library/library.ts';
import { bytesOf, minus, NOTHING, plus, sizeOf } from '../../../src/library/servers/library-size.ts';
import type { Article } from '../../../src/article/article.ts';
import { articleOf } from '../../article-of.ts';

setFlagsFromString('--expose-gc');

async function heapUsed(): Promise<number> {
  for (let time = 0; time < 3; time++) {
    runInNewContext('gc()');
    await new Promise(setImmediate);
  }
  return process.memoryUsage().heapUsed;
}

/** Numbers from 0 to 1, the same ones each time (Park & Miller 1988). */
function draws(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const SYLLABLES = [
  'ba',
  'rond',
  'ke',
  'lin',
  'mo',
  'star',
  'ven',
  'zij',
  'tel',
  'gro',
  'pan',
  'hui',
  'der',
  'wol',
  'ec',
  'fin',
];

/** A word by its rank: another one for each. */
function word(rank: number): string {
  let letters = '';
  for (let left = rank + 16; left > 0; left = Math.floor(left / SYLLABLES.length))
    letters += SYLLABLES[left % SYLLABLES.length] ?? '';
  return letters;
}

/** An article in which the word of rank r stands about once in r words (Zipf's law), as in any language. */
function articleOfWords(slug: string, passages: number, words: number, random: () => number): Article {
  const passage = (): string => Array.from({ length: words }, () => word(Math.floor(20_000 ** random()) - 1)).join(' ');
  return articleOf(
    Array.from({ length: passages }, () => `${passage()}.`),
    slug,
  );
}

function libraryOf(articles: number, passages: number, words: number, seed: number): Library {
  const random = draws(seed);
  const library = createLibrary([]);
  for (let at = 0; at < articles; at++) library.put(articleOfWords(`artikel-${at}`, passages, words, random));
  return library;
}

describe('what is counted for a library', () => {
  it.each([
    ['short passages', 20, 50, 12],
    ['long passages', 5, 40, 100],
    ['many small articles', 300, 2, 30],
  ])('is at least what it takes, and not much more: %s', async (_name, articles, passages, words) => {
    // What the first library brings into memory once for all is no part of the second.
    libraryOf(articles, passages, words, 1);
    const before = await heapUsed();
    const library = libraryOf(articles, passages, words, 2);
    const taken = (await heapUsed()) - before;
    const counted = bytesOf(library.articles().map(sizeOf).reduce(plus, NOTHING));
    expect(counted / taken).toBeGreaterThan(1);
    expect(counted / taken).toBeLessThan(2.5);
  });
});

test('what comes and goes leaves the size as it was', () => {
  const [bridge, port] = [
    sizeOf(articleOf(['De brug is dicht.'], 'brug')),
    sizeOf(articleOf(['De haven.', 'Open.'], 'haven')),
  ];
  expect(minus(plus(bridge, port), bridge)).toEqual(port);
  expect(bytesOf(plus(bridge, port))).toBeGreaterThan(bytesOf(port));
});
