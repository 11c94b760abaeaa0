import { describe, expect, it } from 'vitest';
import { Thesaurus, type Related, type ThesaurusEntry } from '../../src/search/thesaurus.ts';

const synonyms = (language: string, ...members: readonly string[]): ThesaurusEntry => ({
  kind: 'synonyms',
  language,
  members,
});
const translation = (word: string, ...translations: readonly string[]): ThesaurusEntry => ({
  kind: 'translation',
  from: 'en',
  to: 'nl',
  word,
  translations,
});

const said = (related: readonly Related[]): readonly string[] => related.map(({ terms }) => terms.join(' '));

describe('other words for a word', () => {
  it('are all the others of its line', () => {
    const thesaurus = new Thesaurus([synonyms('nl', 'bank', 'zitbank', 'sofa')]);
    expect(thesaurus.related('bank', 'nl')).toEqual([
      { kind: 'synonym', terms: ['zitbank'], language: 'nl' },
      { kind: 'synonym', terms: ['sofa'], language: 'nl' },
    ]);
    expect(said(thesaurus.related('sofa', 'nl'))).toEqual(['bank', 'zitbank']);
  });

  it('are never joined over two lines: a bench is no lender', () => {
    const thesaurus = new Thesaurus([synonyms('nl', 'bank', 'sofa'), synonyms('nl', 'bank', 'kredietgever')]);
    expect(said(thesaurus.related('bank', 'nl'))).toEqual(['sofa', 'kredietgever']);
    expect(said(thesaurus.related('sofa', 'nl'))).toEqual(['bank']);
  });

  it('go by stems, and are no forms of the word itself', () => {
    const thesaurus = new Thesaurus([synonyms('en', 'Soldiers', 'soldier', 'troops')]);
    expect(said(thesaurus.related('soldier', 'en'))).toEqual(['troop', 'troop']);
  });

  it('are of one language', () => {
    const thesaurus = new Thesaurus([synonyms('nl', 'rang', 'stand')]);
    expect(thesaurus.related('rang', 'en')).toEqual([]);
    expect(new Thesaurus().related('rang', 'nl')).toEqual([]);
  });
});

describe('translations', () => {
  it('go both ways, each in its language', () => {
    const thesaurus = new Thesaurus([translation('bridge', 'brug', 'bruggen')]);
    expect(thesaurus.related('bridg', 'en')).toMatchObject([
      { kind: 'translation', terms: ['brug'], language: 'nl' },
      {},
    ]);
    expect(thesaurus.related('brug', 'nl')).toMatchObject([
      { kind: 'translation', terms: ['bridg'], language: 'en' },
      {},
    ]);
  });

  it('are phrases without their little words', () => {
    expect(said(new Thesaurus([translation('abandon', 'in de steek laten')]).related('abandon', 'en'))).toEqual([
      'stek',
    ]);
  });
});

describe('other words for a phrase', () => {
  const thesaurus = new Thesaurus([
    synonyms('en', 'secretary of state', 'minister', 'head of foreign affairs department'),
  ]);

  it('stand for each of its words', () => {
    const terms = ['first', 'secretari', 'state', 'visit'];
    expect(thesaurus.relatedToPhrases(terms, 'en').map((each) => said(each)[0] ?? '')).toEqual([
      '',
      'minist',
      'minist',
      '',
    ]);
  });

  it('do not stand for its words by themselves, or in another order', () => {
    for (const terms of [['secretari', 'visit', 'state'], ['state', 'secretari'], ['secretari']])
      expect(thesaurus.relatedToPhrases(terms, 'en').flat()).toEqual([]);
    expect(thesaurus.related('secretari', 'en')).toEqual([]);
  });

  it('are not looked for in phrases of more than three words', () => {
    expect(thesaurus.relatedToPhrases(['head', 'foreign', 'affair', 'depart'], 'en').flat()).toEqual([]);
    expect(said(thesaurus.related('minist', 'en'))).toContain('head foreign affair depart');
  });
});

describe('other words for a mistyped word', () => {
  const thesaurus = new Thesaurus([synonyms('nl', 'regering', 'kabinet'), synonyms('nl', 'regeling', 'afspraak')]);

  it('are those of the word that it is nearest to', () => {
    expect(said(thesaurus.relatedToSlip('regerign', 'nl'))).toEqual(['kabinet']);
    expect(said(thesaurus.relatedToSlip('regexing', 'nl'))).toEqual(['kabinet', 'afsprek']);
  });

  it('are none where nothing is near enough for a slip', () => {
    expect(thesaurus.relatedToSlip('regeringsleider', 'nl')).toEqual([]);
    expect(thesaurus.relatedToSlip('regerign', 'en')).toEqual([]);
  });
});
