import { describe, expect, it } from 'vitest';
import { createMiniSearchIndex } from '../../src/search/minisearch-index.ts';
import { readQuery, type QueryWord } from '../../src/search/query.ts';
import { articleOf } from '../article-of.ts';

/** The words of a question, asked in a language (Dutch unless told), as a Dutch article with these passages knows them. */
function read(question: string, texts: readonly string[], language = 'nl'): readonly QueryWord[] {
  const index = createMiniSearchIndex();
  index.put(articleOf(texts));
  return readQuery(question, language, index.languages, index.vocabulary).words;
}

const weightOf = (words: readonly QueryWord[], term: string): number =>
  words.flatMap(({ variants }) => variants).find((variant) => variant.term.startsWith(term))?.weight ?? 0;

describe('a question as the index reads it', () => {
  it('knows a word of the article in a question in another language, also in another form', () => {
    const words = read('Are there scholen?', ['De school is dicht.'], 'en');
    expect(words).toMatchObject([{ variants: [{ weight: 1 }] }]);
  });

  it('knows a word that it writes with hyphens and the article as one', () => {
    const words = read('kop-hals-rompboerderij', ['De kophalsrompboerderij brandt.']);
    expect(words.map(({ variants }) => variants.length)).toEqual([1, 1, 1]);
  });

  it('does not guess at a word of four letters', () => {
    expect(read('mens', ['De mensa gaat open.'])).toMatchObject([{ variants: [] }]);
    expect(read('mensn', ['De mensa gaat open.'])).toMatchObject([{ variants: [{}] }]);
  });

  it('takes a word that only begins alike for a worse guess than one with a typing error', () => {
    const words = read('parlemen', ['Het parlement stemt.', 'De parlementariërs vergaderen.']);
    expect(weightOf(words, 'parlementarier')).toBeGreaterThan(0);
    expect(weightOf(words, 'parlementarier')).toBeLessThan(weightOf(words, 'parlement'));
  });
});
