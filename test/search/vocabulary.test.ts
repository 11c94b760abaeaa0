import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../src/search/vocabulary.ts';

function vocabularyOf(...passages: string[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const passage of passages) {
    vocabulary.add(new Set(passage.split(' ')));
    for (const word of passage.split(' ')) vocabulary.learn(word, word);
  }
  return vocabulary;
}

const near = (vocabulary: Vocabulary, word: string): readonly string[] => vocabulary.near(word).map(({ term }) => term);

describe('Vocabulary', () => {
  it('counts the passages that hold a term, and forgets one that is taken out', () => {
    const vocabulary = vocabularyOf('sanctie leger', 'sanctie');
    expect(vocabulary.frequency('sanctie')).toBe(2);
    vocabulary.remove(new Set(['sanctie', 'leger']));
    expect([vocabulary.frequency('sanctie'), vocabulary.frequency('leger'), vocabulary.passages]).toEqual([1, 0, 1]);
    expect(near(vocabulary, 'legers')).toEqual([]);
  });

  it('weighs a rare term more than a common one, and one that is nowhere most', () => {
    const vocabulary = vocabularyOf('land sanctie', 'land', 'land');
    expect(vocabulary.idf('nergens')).toBeGreaterThan(vocabulary.idf('sanctie'));
    expect(vocabulary.idf('sanctie')).toBeGreaterThan(vocabulary.idf('land'));
    expect(vocabulary.idf('land')).toBeGreaterThan(0);
  });

  it('forgives one typing error in a short word and two in a long one', () => {
    const vocabulary = vocabularyOf('leger internationaal');
    expect(near(vocabulary, 'lager')).toEqual(['leger']);
    expect(near(vocabulary, 'intrnationnaal')).toEqual(['internationaal']);
    expect(near(vocabulary, 'lagar')).toEqual([]);
  });

  it('looks for the error in the word, not in its stem', () => {
    const vocabulary = vocabularyOf('intern');
    vocabulary.learn('international', 'intern');
    expect(near(vocabulary, 'internatinal')).toEqual(['intern']);
  });

  it('takes two letters that are swapped for one error', () => {
    expect(near(vocabularyOf('soldiers'), 'soldeirs')).toEqual(['soldiers']);
    expect(near(vocabularyOf('leger'), 'lgeer')).toEqual(['leger']);
  });

  it('takes a word that differs in its first letter for another word', () => {
    expect(near(vocabularyOf('zorgen'), 'morgen')).toEqual([]);
  });

  it('knows a word by its beginning, as second best', () => {
    expect(near(vocabularyOf('diplomatie diplomaat'), 'diploma')).toEqual(['diplomaat', 'diplomatie']);
  });
});
