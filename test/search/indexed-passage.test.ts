import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { SIGN } from '../../src/search/answer-signs.ts';
import { indexArticle, type IndexedPassage, type IndexedText } from '../../src/search/indexed-passage.ts';
import type { TermId } from '../../src/search/terms.ts';
import { Vocabulary } from '../../src/search/vocabulary.ts';
import { articleOf } from '../article-of.ts';

/** An article as the index sees it, and the names of its terms. */
class Indexed {
  readonly vocabulary = new Vocabulary();
  readonly passages: readonly IndexedPassage[];

  constructor(article: Article) {
    this.passages = [...indexArticle(article, this.vocabulary)].filter((passage) => passage !== undefined);
  }

  names(terms: readonly TermId[] | undefined): string {
    return (terms ?? []).map((term) => this.vocabulary.terms.name(term)).join(' ');
  }

  words(text: IndexedText | undefined): string {
    return this.names(text?.words);
  }
}

describe('an article that is read into the index', () => {
  it('gives its passages in order, sentence by sentence, with its title', () => {
    const indexed = new Indexed(articleOf(['De brug sluit. De sluis blijft open.', 'Het regent.']));
    expect(indexed.passages.map(({ passage }) => passage.number)).toEqual([1, 2]);
    const [first] = indexed.passages;
    expect(first?.sentences.map(({ text }) => indexed.words(text))).toEqual(['brug sluit', 'sluis blijf open']);
    expect(first?.sentences.map(({ span }) => span)).toEqual([
      { start: 0, end: 14 },
      { start: 15, end: 36 },
    ]);
    expect(indexed.words(first?.title)).toBe('proef');
    expect(first?.heading).toEqual({ words: [], joined: [] });
  });

  it('keeps what stands for words that are there already apart from them', () => {
    const indexed = new Indexed(articleOf(['Noord-Korea zwijgt.']));
    const text = indexed.passages[0]?.sentences[0]?.text;
    expect(indexed.words(text)).toBe('noord korea zwijg');
    expect(indexed.names(text?.joined)).toBe('noordkorea');
  });

  it('lets the vocabulary learn how its words are spelt', () => {
    const { vocabulary } = new Indexed(articleOf(['De soldaten zwijgen.']));
    const soldiers = vocabulary.terms.intern('soldat');
    vocabulary.terms.count([soldiers]);
    expect(vocabulary.spelt('soldaten')).toEqual([soldiers]);
  });

  it('tells what some question words ask for', () => {
    const [passage] = new Indexed(articleOf(['Er zijn twee bruggen. De brug sluit.'])).passages;
    expect(passage?.sentences.map(({ signs }) => signs)).toEqual([SIGN.number, 0]);
  });
});

describe('the names of a sentence', () => {
  const namesOf = (text: string, language = 'nl'): string => {
    const indexed = new Indexed({ ...articleOf([text]), language });
    return indexed.names(indexed.passages[0]?.sentences[0]?.names);
  };

  it('are its words with a capital', () => {
    expect(namesOf('In Meppel zei burgemeester Korthals niets.')).toBe('meppel korthal');
  });

  it('are not its first word, unless that begins a longer name', () => {
    expect(namesOf('Burgemeester Korthals zei niets.')).toBe('burgemeester korthal');
    expect(namesOf('Bruggen sluiten in Meppel.')).toBe('meppel');
  });

  it('are not the first part of a first word with a hyphen', () => {
    expect(namesOf('Oud-burgemeester Korthals zei niets.')).toBe('korthal');
    expect(namesOf('Noord-Korea zei niets.')).toBe('noord korea');
  });

  it('are none in a language where every noun has a capital', () => {
    expect(namesOf('Der Bürgermeister Korthals schwieg.', 'de')).toBe('');
  });
});

it('tells the numbers of a sentence from its names', () => {
  const indexed = new Indexed(articleOf(['In 2022 waren er 1.000 bruggen.']));
  expect(indexed.names(indexed.passages[0]?.sentences[0]?.numbers)).toBe('2022 1000');
  expect(indexed.names(indexed.passages[0]?.sentences[0]?.names)).toBe('');
});

it('sees how often a word stands with a capital, where that is not there for the sentence’s beginning', () => {
  const { vocabulary } = new Indexed(
    articleOf(['Bruggen sluiten. De bruggen sluiten. De Brug is een krant. Brug-ramp.']),
  );
  expect(vocabulary.terms.capitals(vocabulary.terms.intern('brug'))).toBe(0.5);
});

describe('the ways to ask for a passage', () => {
  const article = articleOf(['De brug sluit.', 'De sluis blijft open. Er geldt een vaarverbod.']);
  const sections = [{ index: 0, heading: 'Wat er dicht is', passages: article.passages }];

  it('are the heading, for the first passage below it', () => {
    const indexed = new Indexed({ ...article, sections });
    expect(indexed.passages.map(({ lines }) => lines.map(({ text }) => indexed.words(text)))).toEqual([['dicht'], []]);
    expect(indexed.passages[0]?.lines[0]).toMatchObject({ language: 'nl', sentence: null });
    expect(indexed.passages.map(({ heading }) => indexed.words(heading))).toEqual(['dicht', 'dicht']);
  });

  it('are its lines in the sidecar, each in its own language', () => {
    const questions = [
      { passage: 2, sentence: 2, text: 'Where may ships not go?' },
      { passage: 2, sentence: null, text: 'Hoe staat het met de sluis?' },
    ];
    const { passages } = new Indexed({ ...article, questions });
    expect(passages[0]?.lines).toEqual([]);
    expect(passages[1]?.lines).toMatchObject([
      { language: 'en', sentence: 1 },
      { language: 'nl', sentence: null },
    ]);
  });
});
