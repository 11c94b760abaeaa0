import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../src/search/vocabulary.ts';
import type { Variant } from '../../src/search/variants.ts';

/** A vocabulary of passages, each a line of words that are their own terms. */
function vocabularyOf(...passages: readonly string[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const passage of passages) {
    vocabulary.terms.count(new Set(passage.split(' ').map((word) => vocabulary.learn(word, word))));
  }
  return vocabulary;
}

function takeOut(vocabulary: Vocabulary, passage: string): void {
  vocabulary.terms.discount(passage.split(' ').map((word) => vocabulary.terms.intern(word)));
}

const names = (vocabulary: Vocabulary, terms: readonly number[]): readonly string[] =>
  terms.map((term) => vocabulary.terms.name(term));

const near = (vocabulary: Vocabulary, word: string, forgiving = true): readonly string[] =>
  names(
    vocabulary,
    vocabulary.near(word, forgiving).map(({ term }) => term),
  );

describe('the words of the index', () => {
  it('are found by their spelling, with the term that they have there', () => {
    const vocabulary = new Vocabulary();
    vocabulary.terms.count([vocabulary.learn('soldaten', 'soldat')]);
    expect(names(vocabulary, vocabulary.spelt('soldaten'))).toEqual(['soldat']);
    expect(vocabulary.spelt('soldaat')).toEqual([]);
  });

  it('are found by a near spelling, the most alike first', () => {
    expect(near(vocabularyOf('leger diplomaat'), 'lager')).toEqual(['leger']);
    expect(near(vocabularyOf('diplomatie diplomaat'), 'diploma')).toEqual(['diplomaat', 'diplomatie']);
  });

  it('are not found any more when their passages are gone', () => {
    const vocabulary = vocabularyOf('sanctie leger', 'sanctie');
    takeOut(vocabulary, 'sanctie leger');
    expect(vocabulary.spelt('leger')).toEqual([]);
    expect(near(vocabulary, 'legers')).toEqual([]);
    expect(near(vocabulary, 'sancties')).toEqual(['sanctie']);
  });

  it('are not kept out by words whose passages are gone', () => {
    const gone = 'verkeera verkeerb verkeerc verkeerd verkeere verkeerf verkeerg verkeerh';
    const vocabulary = vocabularyOf(gone, 'verkeersplein');
    takeOut(vocabulary, gone);
    expect(near(vocabulary, 'verkeer')).toEqual(['verkeersplein']);
  });

  it('are like no word that the index does not hold, unless that may be mistyped', () => {
    const vocabulary = vocabularyOf('oorlog', 'droneoorlog');
    expect(near(vocabulary, 'oorlog', false)).toEqual(['oorlog', 'droneoorlog']);
    expect(near(vocabulary, 'luchtoorlog', false)).toEqual([]);
    takeOut(vocabulary, 'oorlog');
    expect(near(vocabulary, 'oorlog', false)).toEqual([]);
  });
});

describe('what a word weighs', () => {
  const vocabulary = vocabularyOf('land sanctie', 'land', 'land regel');
  const variant = (term: string, strength: number): Variant => ({
    term: vocabulary.terms.intern(term),
    kind: 'translation',
    strength,
    searched: true,
  });
  const idf = (term: string): number => vocabulary.terms.idf(vocabulary.terms.intern(term));

  it('is the idf of its surest variant', () => {
    expect(vocabulary.weightOf([variant('sanctie', 0.8), variant('land', 0.7)])).toBe(idf('sanctie'));
  });

  it('is that of the commonest of several that are as sure', () => {
    expect(vocabulary.weightOf([variant('sanctie', 0.8), variant('land', 0.8)])).toBe(idf('land'));
  });

  it('is that of a word that stands nowhere when nothing is sure', () => {
    expect(vocabulary.weightOf([])).toBe(vocabulary.terms.unknownIdf);
    expect(vocabulary.weightOf([variant('land', 0.4)])).toBe(vocabulary.terms.unknownIdf);
  });
});
