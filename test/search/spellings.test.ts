import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/search/edit-distance.ts';
import { Spellings, type Lookalike } from '../../src/search/spellings.ts';

/** Words that are their own terms. */
function spellingsOf(...words: readonly string[]): Spellings<string> {
  const spellings = new Spellings<string>();
  for (const word of words) spellings.learn(word, word);
  return spellings;
}

/** What looks like a mistyped word, and how. */
function like(word: string, ...words: readonly string[]): readonly string[] {
  return spellingsOf(...words)
    .near(word, true)
    .map(({ term, kind }) => `${kind} ${term}`);
}

describe('words as they are spelt', () => {
  it('may have a term in each of two languages', () => {
    const spellings = new Spellings<string>();
    spellings.learn('parade', 'parad');
    spellings.learn('parade', 'parade');
    spellings.learn('parade', 'parad');
    expect(spellings.spelt('parade')).toEqual(['parad', 'parade']);
    expect(spellings.spelt('parades')).toEqual([]);
    expect(spellings.near('paradee', true).map(({ term }) => term)).toEqual(['parad', 'parade']);
  });
});

describe('a typing error', () => {
  it('is forgiven once in a short word and twice in a long one', () => {
    expect(like('lager', 'leger')).toEqual(['typo leger']);
    expect(like('intrnationnaal', 'internationaal')).toEqual(['typo internationaal']);
    expect(like('lagar', 'leger')).toEqual([]);
  });

  it('is forgiven twice also where the word says a piece of itself twice', () => {
    expect(like('entartaunment', 'entertainment')).toEqual(['typo entertainment']);
  });

  it('is two letters that are swapped as well, also where hardly a trigram stays', () => {
    expect(like('soldeirs', 'soldiers')).toEqual(['typo soldiers']);
    expect(like('lgeer', 'leger')).toEqual(['typo leger']);
  });

  it('is looked for in the word, not in its stem', () => {
    const spellings = new Spellings<string>();
    spellings.learn('international', 'intern');
    expect(spellings.near('internatinal', true)).toMatchObject([{ term: 'intern', kind: 'typo' }]);
  });

  it('in the first letter of a short word makes another word', () => {
    expect(like('morgen', 'zorgen')).not.toContain('typo zorgen');
    expect(like('omgeving', 'zmgeving')).toEqual(['typo zmgeving']);
  });

  it('may be the first letter of a long word only if it is the only one', () => {
    expect(like('kegeringen', 'regeringen')).toEqual(['typo regeringen']);
    expect(like('kegeringer', 'regeringen')).toEqual(['similar regeringen']);
  });

  it('is not forgiven in four letters, nor in a word that is not to be forgiven', () => {
    expect(like('mans', 'mens')).toEqual([]);
    expect(spellingsOf('leger').near('lager', false)).toMatchObject([{ kind: 'similar' }]);
  });

  it('leaves a word more alike the fewer there are', () => {
    const [one, two] = spellingsOf('verkeer', 'verkeren').near('verkeet', true);
    expect(one).toMatchObject({ term: 'verkeer', kind: 'typo' });
    expect(one?.likeness).toBeGreaterThan(two?.likeness ?? 1);
  });
});

describe('a lookalike', () => {
  it('is the whole that a word begins or ends, and the other way round', () => {
    expect(like('oorlog', 'droneoorlog')).toEqual(['part droneoorlog']);
    expect(like('droneoorlog', 'oorlog')).toEqual(['part oorlog']);
    expect(like('diploma', 'diplomatie', 'diplomaat')).toEqual(['part diplomaat', 'part diplomatie']);
  });

  it('is no part of fewer than four letters', () => {
    expect(like('zeehaven', 'zee')).toEqual([]);
  });

  it('is a cognate that shares most trigrams', () => {
    expect(like('presidency', 'presidentieel')).toEqual(['similar presidentieel']);
    expect(like('parlement', 'document')).toEqual([]);
  });

  it('comes after those that are more alike, and not at all after eight', () => {
    const words = ['verkeer', ...'abcdefghij'.split('').map((letter) => `verkeers${letter.repeat(3)}`)];
    const found = spellingsOf(...words).near('verkeer', true);
    expect(found).toHaveLength(8);
    expect(found[0]?.term).toBe('verkeer');
  });

  it('that is not wanted takes no place', () => {
    const words = 'abcdefgh'.split('').map((letter) => `verkeer${letter}`);
    const found = spellingsOf(...words, 'verkeersplein').near('verkeer', true, (term) => term === 'verkeersplein');
    expect(found.map(({ term }) => term)).toEqual(['verkeersplein']);
  });
});

describe('the words that are near one', () => {
  const trigramsOf = (word: string): ReadonlySet<string> =>
    new Set(Array.from({ length: word.length }, (_, at) => `^${word}$`.slice(at, at + 3)));

  const isSwap = (a: string, b: string): boolean =>
    a.length === b.length &&
    Array.from({ length: Math.max(0, a.length - 2) }, (_, at) => at + 1).some(
      (at) => a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b,
    );

  /** How two words are alike, by looking at nothing but them. */
  function plainLikeness(word: string, other: string, forgiving: boolean): Pick<Lookalike, 'kind' | 'likeness'> | null {
    const own = trigramsOf(word);
    const trigrams = trigramsOf(other);
    const shared = [...own].filter((trigram) => trigrams.has(trigram)).length;
    const [shorter, longer] = word.length < other.length ? [word, other] : [other, word];
    const most = !forgiving || word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
    const isFirstLetterRight = other.startsWith(word.charAt(0));
    const allowed = isFirstLetterRight ? most : word.length < 7 ? 0 : Math.min(1, most);
    const errors = editDistance(word, other, 9);
    const isVisited = shared >= (word.length < 9 ? 2 : 3);
    const isCompared = isVisited && shared >= Math.max(own.size, trigrams.size) - 3 * most;
    const isPart = shorter.length >= 4 && (longer.startsWith(shorter) || longer.endsWith(shorter));
    const similarity = (2 * shared) / (word.length + trigrams.size);
    const typo = { kind: 'typo', likeness: 1 - errors / (2 * word.length) } as const;
    if (most > 0 && isCompared && errors <= allowed && (isFirstLetterRight || word.length >= 7)) return typo;
    if (most > 0 && isSwap(word, other)) return typo;
    if (!isVisited) return null;
    if (isPart && shared >= Math.min(word.length, trigrams.size) - 1) {
      const sizes = [word.length, trigrams.size];
      return { kind: 'part', likeness: Math.min(...sizes) / Math.max(...sizes) };
    }
    return similarity >= 0.4 ? { kind: 'similar', likeness: similarity } : null;
  }

  it('are those that comparing it with every word finds', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 10 });
    const cases = fc.tuple(fc.uniqueArray(letters, { maxLength: 8 }), letters, fc.boolean());
    fc.assert(
      fc.property(cases, ([words, word, forgiving]) => {
        const found = spellingsOf(...words).near(word, forgiving);
        const expected =
          word.length < 4
            ? []
            : words.flatMap((term) => {
                const likeness = plainLikeness(word, term, forgiving);
                return likeness === null ? [] : [{ term, ...likeness }];
              });
        const byTerm = (a: Lookalike<string>, b: Lookalike<string>): number => (a.term < b.term ? -1 : 1);
        expect([...found].sort(byTerm)).toEqual(expected.sort(byTerm));
        const likeness = found.map((each) => each.likeness);
        expect(likeness).toEqual(likeness.toSorted((a, b) => b - a));
      }),
      { numRuns: 3000 },
    );
  });
});
