import { describe, expect, it } from 'vitest';
import { Variants, type Variant } from '../../src/search/variants.ts';
import { Vocabulary } from '../../src/search/vocabulary.ts';

/** A vocabulary of one passage, its words their own terms. */
function vocabularyOf(...words: readonly string[]): Vocabulary {
  const vocabulary = new Vocabulary();
  vocabulary.terms.count(words.map((word) => vocabulary.learn(word, word)));
  return vocabulary;
}

const synonym = (...terms: readonly string[]): { kind: 'synonym'; terms: readonly string[]; language: string } => ({
  kind: 'synonym',
  terms,
  language: 'nl',
});

const shown = (vocabulary: Vocabulary, variants: readonly Variant[]): readonly string[] =>
  variants.map(
    ({ term, kind, searched }) => `${vocabulary.terms.name(term)} ${kind}${searched ? '' : ' (not searched)'}`,
  );

describe('the terms that stand for a word', () => {
  it('are the word itself, where the index holds it', () => {
    const vocabulary = vocabularyOf('leger');
    const variants = new Variants(vocabulary).same(['leger', 'legers']).best();
    expect(variants).toEqual([{ term: 0, kind: 'same', strength: 1, searched: true }]);
  });

  it('are other words for it, which mean it less surely', () => {
    const vocabulary = vocabularyOf('leger', 'krijgsmacht', 'army');
    const variants = new Variants(vocabulary)
      .related([synonym('krijgsmacht'), { kind: 'translation', terms: ['army'], language: 'en' }, synonym('nergens')])
      .same(['leger'])
      .best();
    expect(shown(vocabulary, variants)).toEqual(['leger same', 'army translation', 'krijgsmacht synonym']);
  });

  it('are the words of a phrase, each for less than one that says it alone', () => {
    const vocabulary = vocabularyOf('gewapend', 'dienst', 'krijgsmacht');
    const variants = new Variants(vocabulary).related([synonym('gewapend', 'dienst'), synonym('krijgsmacht')]).best();
    expect(shown(vocabulary, variants)[0]).toBe('krijgsmacht synonym');
    expect(variants[1]?.strength).toBeCloseTo((variants[0]?.strength ?? 0) / Math.SQRT2);
  });

  it('are what it looks like, to look passages up by only where nothing better was found', () => {
    const vocabulary = vocabularyOf('oorlog', 'droneoorlog');
    expect(shown(vocabulary, new Variants(vocabulary).lookalikes('oorlogg').best())).toEqual([
      'oorlog typo',
      'droneoorlog similar (not searched)',
    ]);
    expect(shown(vocabulary, new Variants(vocabulary).same(['oorlog']).lookalikes('oorlog').best())).toEqual([
      'oorlog same',
      'droneoorlog part (not searched)',
    ]);
  });

  it('are no slips of the pen once the word is understood', () => {
    const vocabulary = vocabularyOf('landen', 'landen');
    const variants = new Variants(vocabulary).same(['landen']).lookalikes('lamden').best();
    expect(shown(vocabulary, variants)).toEqual(['landen same']);
  });

  it('each stand for it once, as surely as the surest of them', () => {
    const vocabulary = vocabularyOf('leger', 'army');
    const translation = { kind: 'translation', terms: ['army'], language: 'en' } as const;
    for (const related of [
      [synonym('army'), translation],
      [translation, synonym('army')],
    ]) {
      expect(shown(vocabulary, new Variants(vocabulary).related(related).best())).toEqual(['army translation']);
    }
    expect(new Variants(vocabulary).related([translation]).sameTerms([1]).best()).toMatchObject([{ strength: 1 }]);
  });

  it('go on from those that were found before, and leave them as they were', () => {
    const vocabulary = vocabularyOf('leger', 'army');
    const before = new Variants(vocabulary).same(['leger']).best();
    expect(new Variants(vocabulary, before).same(['army']).best()).toHaveLength(2);
    expect(before).toHaveLength(1);
  });
});

describe('a word is understood', () => {
  const vocabulary = vocabularyOf('oorlog', 'droneoorlog', 'strijd');

  it('when it is known, has another word, or is a slip', () => {
    expect(new Variants(vocabulary).same(['oorlog']).isUnderstood).toBe(true);
    expect(new Variants(vocabulary).related([synonym('strijd')]).isUnderstood).toBe(true);
    expect(new Variants(vocabulary).lookalikes('oorlogg').isUnderstood).toBe(true);
  });

  it('not when it merely looks like others', () => {
    expect(new Variants(vocabulary).isUnderstood).toBe(false);
    expect(new Variants(vocabulary).lookalikes('luchtoorlog').isUnderstood).toBe(false);
  });
});
