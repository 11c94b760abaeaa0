import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordMatcher, type Match } from '../../src/answer/word-match.ts';
import type { IndexedText } from '../../src/search/indexed-passage.ts';
import type { QueryWord } from '../../src/search/query.ts';
import type { TermId } from '../../src/search/terms.ts';

/** A word of a question that terms stand for, each as surely as told. */
function wordOf(standing: Readonly<Record<TermId, number>>, weight = 1): QueryWord {
  const variants = Object.entries(standing).map(([term, strength]) => ({
    term: Number(term),
    kind: 'same' as const,
    strength,
    searched: true,
  }));
  return { start: 0, end: 1, word: 'w', variants, weight, isWeak: false, isName: false, isFocus: false };
}

const matcherOf = (...words: readonly QueryWord[]): WordMatcher => new WordMatcher({ words });
const textOf = (words: readonly TermId[], joined: readonly TermId[] = []): IndexedText => ({ words, joined });

describe('what a text has of a question', () => {
  it('is each word as surely as the surest of the terms that stand for it', () => {
    const matcher = matcherOf(wordOf({ 1: 1, 2: 0.4 }), wordOf({ 3: 0.8 }), wordOf({ 4: 1 }));
    expect(matcher.match(textOf([9, 2, 1, 2, 3]))).toEqual([1, 0.8, 0]);
    expect(matcher.match(textOf([2]))).toEqual([0.4, 0, 0]);
  });

  it('counts words run together, and several texts as one', () => {
    const matcher = matcherOf(wordOf({ 1: 1 }), wordOf({ 2: 1 }));
    expect(matcher.match(textOf([], [1]))).toEqual([1, 0]);
    expect(matcher.match(textOf([1]), textOf([2]))).toEqual([1, 1]);
    expect(matcher.read(textOf([2], [1])).match).toEqual([1, 1]);
  });

  it('is several words where one term stands for them', () => {
    const matcher = matcherOf(wordOf({ 1: 0.8 }), wordOf({ 1: 1 }));
    expect(matcher.match(textOf([1]))).toEqual([0.8, 1]);
    expect(matcher.wordOf(1)).toBe(1);
  });

  it('is nothing, always the same nothing, where it has none of it', () => {
    const matcher = matcherOf(wordOf({ 1: 1 }));
    expect(matcher.match(textOf([2, 33, 1025]))).toBe(matcher.nothing);
    expect(matcher.read(textOf([2, 33, 1025])).match).toBe(matcher.nothing);
  });

  it('is what looking every term up gives, whatever their numbers', () => {
    const term = fc.nat(5000);
    const strength = fc.constantFrom(0.3, 0.5, 0.8, 1);
    const word = fc.dictionary(term.map(String), strength, { maxKeys: 6, noNullPrototype: true });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 5 }),
        fc.array(term),
        fc.array(term),
        (words, others, joined) => {
          const own = words.flatMap((each) => Object.keys(each).slice(0, 2).map(Number));
          const text = textOf([...own, ...others], joined);
          const has = new Set([...text.words, ...joined]);
          const plain = words.map((each) =>
            Object.entries(each).reduce(
              (best, [name, value]) => (has.has(Number(name)) ? Math.max(best, value) : best),
              0,
            ),
          );
          const matcher = matcherOf(...words.map((each) => wordOf(each)));
          expect(matcher.match(text)).toEqual(plain);
          expect(matcher.read(text).match).toEqual(plain);
        },
      ),
    );
  });
});

describe('how close together a text has it', () => {
  const matcher = matcherOf(wordOf({ 1: 1 }), wordOf({ 2: 1 }), wordOf({ 3: 1 }));

  it('is the share of neighbours that stay neighbours, in their order', () => {
    expect(matcher.read(textOf([1, 2, 3])).pairs).toBe(1);
    expect(matcher.read(textOf([1, 2, 9, 3])).pairs).toBe(0.5);
    expect(matcher.read(textOf([2, 1])).pairs).toBe(0);
    expect(matcher.read(textOf([1, 2, 1, 2, 1, 2])).pairs).toBe(1);
    expect(matcherOf(wordOf({ 1: 1 })).read(textOf([1, 1])).pairs).toBe(0);
  });

  it('is more the nearer they are, in any order, and nothing beyond four words', () => {
    const near = (...terms: readonly TermId[]): number => matcher.read(textOf(terms)).near;
    expect(near(2, 1)).toBeCloseTo(1 / 3);
    expect(near(1, 9, 2)).toBeCloseTo(near(1, 2) / 2);
    expect(near(1, 9, 9, 9, 2)).toBeGreaterThan(0);
    expect(near(1, 9, 9, 9, 9, 2)).toBe(0);
    expect(near(1, 1)).toBe(0);
    expect(near(1, 2, 3, 1, 2, 3, 1)).toBe(1);
  });
});

describe('the share of a question that was found', () => {
  const matcher = matcherOf(wordOf({ 1: 1 }, 3), wordOf({ 2: 1 }, 1));

  it('is by what the words weigh, each as surely as it was found', () => {
    expect(matcher.shares).toEqual([0.75, 0.25]);
    expect(matcher.coverage([1, 1])).toBe(1);
    expect(matcher.coverage([0.5, 0])).toBe(0.375);
    expect(matcher.coverage(matcher.nothing)).toBe(0);
  });

  it('may count only what was found surely', () => {
    expect(matcher.coverageFrom(0.75, [0.7, 0.75])).toBe(0.25);
    expect(matcher.coverageFrom(0.75, matcher.nothing)).toBe(0);
  });

  it('of two texts together is that of their union', () => {
    const match = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
    const orNothing = fc.oneof<fc.Arbitrary<Match>[]>(match, fc.constant(matcher.nothing));
    fc.assert(
      fc.property(orNothing, orNothing, (one, other) => {
        const joint = matcher.jointCoverage(one, other);
        expect(joint).toBeCloseTo(matcher.coverage(matcher.union([one, other])));
        expect(joint).toBeGreaterThanOrEqual(Math.max(matcher.coverage(one), matcher.coverage(other)) - 1e-9);
        expect(joint).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});

it('takes a term for what is meant when it stands for a word, and not when it only resembles one', () => {
  const matcher = matcherOf(wordOf({ 1: 1, 2: 0.4, 3: 0.39 }));
  expect([1, 2, 3, 4].map((term) => matcher.isMeant(term))).toEqual([true, true, false, false]);
  expect([1, 3, 4].map((term) => matcher.wordOf(term))).toEqual([0, 0, -1]);
});
