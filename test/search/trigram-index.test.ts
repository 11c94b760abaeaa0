import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TrigramIndex } from '../../src/search/trigram-index.ts';

interface Visited {
  readonly word: string;
  readonly shared: number;
  readonly size: number;
  readonly own: number;
}

function indexOf(words: readonly string[]): TrigramIndex {
  const index = new TrigramIndex();
  for (const word of words) index.add(word);
  return index;
}

function similar(index: TrigramIndex, word: string, least: number): readonly Visited[] {
  const found: Visited[] = [];
  index.visitSimilar(word, least, (number, shared, size, own) => {
    found.push({ word: index.word(number), shared, size, own });
  });
  return found.sort((a, b) => (a.word < b.word ? -1 : 1));
}

const trigramsOf = (word: string): ReadonlySet<string> =>
  new Set(Array.from({ length: word.length }, (_, at) => `^${word}$`.slice(at, at + 3)));

/** The same by comparing the word with each of the others. */
function plainSimilar(words: readonly string[], word: string, least: number): readonly Visited[] {
  const own = trigramsOf(word);
  return words
    .map((other): Visited => {
      const trigrams = trigramsOf(other);
      const shared = [...own].filter((trigram) => trigrams.has(trigram)).length;
      return { word: other, shared, size: trigrams.size, own: own.size };
    })
    .filter(({ shared }) => shared >= least)
    .sort((a, b) => (a.word < b.word ? -1 : 1));
}

describe('the trigram index', () => {
  it('finds a mistyped word, a compound and a cognate by what they share', () => {
    const index = indexOf(['oorlog', 'droneoorlog', 'oorzaak', 'vrede']);
    expect(similar(index, 'oorlgo', 3).map(({ word }) => word)).toEqual(['oorlog']);
    expect(similar(index, 'oorlog', 3)).toEqual([
      { word: 'droneoorlog', shared: 5, size: 11, own: 6 },
      { word: 'oorlog', shared: 6, size: 6, own: 6 },
    ]);
  });

  it('counts a trigram once, however often the word has it', () => {
    expect(similar(indexOf(['banana']), 'banana', 1)).toEqual([{ word: 'banana', shared: 5, size: 5, own: 5 }]);
  });

  it('numbers words in the order they came in', () => {
    const index = new TrigramIndex();
    expect([index.add('vrede'), index.add('oorlog')]).toEqual([0, 1]);
    expect([index.word(1), index.word(2)]).toEqual(['oorlog', '']);
  });

  it('passes over a trigram of half the vocabulary where the word has rarer ones', () => {
    const common = Array.from({ length: 300 }, (_, at) => `unie${String.fromCodePoint(0x4e00 + at)}`);
    const index = indexOf([...common, 'unicum']);
    // `^un` and `uni` are common, `nic`, `icu`, `cum` and `um$` are not.
    expect(similar(index, 'unicum', 1)).toEqual([{ word: 'unicum', shared: 4, size: 6, own: 6 }]);
  });

  it('goes by common trigrams where the word has no others', () => {
    const index = indexOf(Array.from({ length: 300 }, (_, at) => `unie${String.fromCodePoint(0x4e00 + at)}`));
    expect(similar(index, 'unie', 3)).toHaveLength(300);
  });

  it('reads the beginning of what is too long for a word, and counts it right', () => {
    const long = Array.from({ length: 600 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
    expect(similar(indexOf([long]), long, 1)).toEqual([{ word: long, shared: 250, size: 250, own: 250 }]);
  });

  it('finds what comparing with every word finds, look-up after look-up, while it grows', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 8 });
    const lookUps = fc.array(fc.tuple(word, fc.integer({ min: 1, max: 4 })), { minLength: 1, maxLength: 5 });
    const words = fc.uniqueArray(word, { maxLength: 40 });
    fc.assert(
      fc.property(words, words, lookUps, (first, second, asked) => {
        const later = second.filter((each) => !first.includes(each));
        const index = indexOf(first);
        for (const [each, least] of asked)
          expect(similar(index, each, least)).toEqual(plainSimilar(first, each, least));
        for (const each of later) index.add(each);
        const all = [...first, ...later];
        for (const [each, least] of asked) expect(similar(index, each, least)).toEqual(plainSimilar(all, each, least));
      }),
    );
  });

  it('grows past what it had room for', () => {
    const words = Array.from({ length: 2500 }, (_, at) => String.fromCodePoint(0x4e00 + at, 0x7000 + at));
    const index = indexOf(words);
    const last = words.at(-1) ?? '';
    expect(similar(index, last, 2)).toMatchObject([{ word: last, shared: 2 }]);
  });
});
