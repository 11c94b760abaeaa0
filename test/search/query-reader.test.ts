import { describe, expect, it } from 'vitest';
import { PassageIndex } from '../../src/search/passage-index.ts';
import type { QueryWord } from '../../src/search/query.ts';
import { QueryReader } from '../../src/search/query-reader.ts';
import { Thesaurus, type ThesaurusEntry } from '../../src/search/thesaurus.ts';
import { articleOf } from '../article-of.ts';

/** An index of a Dutch article, and how it reads questions. */
function readerOf(texts: readonly string[], entries: readonly ThesaurusEntry[] = []) {
  const index = new PassageIndex();
  index.put(articleOf(texts));
  const reader = new QueryReader(index.vocabulary, new Thesaurus(entries));
  return {
    index,
    read: (question: string, language = 'nl'): readonly QueryWord[] =>
      reader.read(question, language, index.languages).words,
    /** Each word with the terms that stand for it. */
    terms: (question: string, language = 'nl'): readonly string[] =>
      reader
        .read(question, language, index.languages)
        .words.map(({ word, variants }) =>
          [word, ...variants.map(({ term, kind }) => `${kind} ${index.vocabulary.terms.name(term)}`)].join(': '),
        ),
  };
}

describe('a question as the index reads it', () => {
  it('is its words without the little ones, each with its place', () => {
    const words = readerOf(['De brug sluit.']).read('Is de brug bij Meppel dicht?');
    expect(words.map(({ word, start, end }) => [word, start, end])).toEqual([
      ['brug', 6, 10],
      ['meppel', 15, 21],
      ['dicht', 22, 27],
    ]);
  });

  it('knows a word of the article in a question in another language, also in another form', () => {
    expect(readerOf(['De school is dicht.']).terms('Are there scholen?', 'en')).toEqual(['scholen: same schol']);
  });

  it('knows each word as the languages tell that it is asked with, whatever it was asked with before', () => {
    const index = new PassageIndex();
    index.put(articleOf(['De scholen zijn dicht.']));
    const read = (reader: QueryReader, languages: readonly string[]) =>
      reader.read('Are there scholen?', 'en', languages).words;
    const fresh = () => new QueryReader(index.vocabulary, new Thesaurus());
    const [asNone, asDutch] = [[], ['nl']].map((languages) => read(fresh(), languages));
    expect(asDutch).not.toEqual(asNone);
    const reader = fresh();
    expect([read(reader, []), read(reader, ['nl']), read(reader, [])]).toEqual([asNone, asDutch, asNone]);
  });

  it('knows a word that it writes with hyphens and the article as one', () => {
    const words = readerOf(['De kophalsrompboerderij brandt.']).read('kop-hals-rompboerderij');
    expect(words.map(({ variants }) => variants.map(({ kind }) => kind))).toEqual([['same'], ['same'], ['same']]);
  });

  it('knows two words that the article writes as one', () => {
    expect(readerOf(['De zeehaven is dicht.']).terms('zee haven')).toEqual([
      'zee: same zeehaf',
      expect.stringContaining('haven: same zeehaf'),
    ]);
  });

  it('does not guess at a word of four letters', () => {
    expect(readerOf(['De mansa gaat open.']).terms('mens')).toEqual(['mens']);
    expect(readerOf(['De mensa gaat open.']).terms('mensn')).toEqual(['mensn: typo mensa']);
  });

  it('takes a word that only begins alike for a worse guess than one with a typing error', () => {
    const words = readerOf(['Het parlement stemt.', 'De parlementariërs vergaderen.']).terms('parlemen');
    expect(words).toEqual(['parlemen: typo parlement: part parlementarier']);
  });
});

describe('a word of a question', () => {
  const synonyms: ThesaurusEntry = {
    kind: 'synonyms',
    language: 'nl',
    members: ['leger', 'krijgsmacht', 'de gewapende dienst'],
  };
  const translation: ThesaurusEntry = {
    kind: 'translation',
    from: 'en',
    to: 'nl',
    word: 'army',
    translations: ['leger'],
  };

  it('is looked up by its synonyms and translations too', () => {
    const reader = readerOf(['De krijgsmacht oefent.', 'Het leger rust.'], [synonyms, translation]);
    expect(reader.terms('leger')).toEqual(['leger: same leger: synonym krijgsmacht']);
    expect(reader.terms('army', 'en')).toEqual(['army: translation leger']);
  });

  it('is looked up by what stands for the phrase that it is part of', () => {
    const reader = readerOf(['De krijgsmacht oefent.'], [synonyms]);
    expect(reader.terms('gewapende dienst')).toEqual(['gewapende: synonym krijgsmacht', 'dienst: synonym krijgsmacht']);
    expect(reader.terms('dienst')).toEqual(['dienst']);
  });

  it('that is mistyped is looked up by other words for what was meant', () => {
    const reader = readerOf(['De krijgsmacht oefent.'], [synonyms]);
    expect(reader.terms('legger')).toEqual(['legger: synonym krijgsmacht']);
  });

  it('weighs more the rarer it is, most when nobody knows it, and never nothing', () => {
    const { read } = readerOf(['De brug sluit.', 'De brug en de sluis.', 'De brug in Meppel.']);
    const [bridge, lock, unknown] = read('brug sluis kermis').map(({ weight }) => weight);
    expect(bridge).toBeGreaterThan(0);
    expect(lock).toBeGreaterThan(bridge ?? 0);
    expect(unknown).toBeGreaterThan(lock ?? 0);
  });

  it('weighs less when it says little anywhere, also mistyped', () => {
    const [name, bridge] = readerOf(['De naam.', 'De brug.', 'De sluis.']).read('naam brug');
    expect([name?.isWeak, bridge?.isWeak]).toEqual([true, false]);
    expect(name?.weight).toBeLessThan((bridge?.weight ?? 0) / 2);
    expect(
      readerOf(['De brug.'])
        .read('voorbeelt brug')
        .map(({ isWeak }) => isWeak),
    ).toEqual([true, false]);
  });

  it('is a name when the asker writes it with a capital, or the articles do', () => {
    const { read } = readerOf(['De burgemeester van Meppel sprak.', 'In Meppel sluit de brug.']);
    const names = (question: string): readonly string[] =>
      read(question).filter(({ isName }) => isName).map(({ word }) => word); // prettier-ignore
    expect(names('sprak burgemeester Korthals?')).toEqual(['korthals']);
    expect(names('meppel brug')).toEqual(['meppel']);
    expect(names('Brug dicht?')).toEqual([]);
  });

  it('is a name when it is a number, wherever it stands', () => {
    const { read } = readerOf(['De brug sluit.']);
    expect(read('2022 brug').map(({ isName }) => isName)).toEqual([true, false]);
    expect(read('brug 2022').map(({ isName }) => isName)).toEqual([false, true]);
  });

  it.each([
    ['nl', 'Welke brug sluit?'],
    ['nl', 'hoeveel bruggen sluiten'],
    ['en', 'Which bridge closes?'],
    ['en', 'How many bridges close?'],
    ['de', 'Welcher Fluss steigt?'],
    ['fr', 'Quelle ville ferme ?'],
  ])('is what is asked for when it comes right after the question word (%s): %s', (language, question) => {
    const words = readerOf(['De brug sluit.']).read(question, language);
    expect(words.map(({ isFocus }) => isFocus)).toEqual([true, false]);
  });
});

it('reads a question anew when the index has changed', () => {
  const { index, terms } = readerOf(['De brug gaat dicht.']);
  expect(terms('brug sluis')).toEqual(['brug: same brug', 'sluis']);
  index.put(articleOf(['De brug en de sluis.'], 'tweede'));
  expect(terms('brug sluis')).toEqual(['brug: same brug', 'sluis: same sluis']);
  index.remove('proef');
  index.remove('tweede');
  expect(terms('brug sluis')).toEqual(['brug', 'sluis']);
});
