import { beforeAll, describe, expect, it } from 'vitest';
import { SUMMARY_SENTENCES, type Summary, type SummaryLength } from '../../src/answer/summary.ts';
import { summarise } from '../../src/answer/summarise.ts';
import type { Article } from '../../src/article/article.ts';
import { shippedLibrary } from '../shipped-library.ts';
import { articleOf } from '../article-of.ts';

let article: Article;
beforeAll(async () => {
  const shipped = (await shippedLibrary()).article('noord-korea-oekraine');
  if (shipped === null) throw new Error('the first article is not there');
  article = shipped;
});

const texts = ({ sentences }: Summary): readonly string[] =>
  sentences.map(({ passage, span }) => passage.text.slice(span.start, span.end));

describe('a summary of the first article', () => {
  it.each<SummaryLength>(['short', 'medium', 'long'])('has as many sentences as a %s one should', (length) => {
    expect(summarise(article, null, length).sentences).toHaveLength(SUMMARY_SENTENCES[length]);
  });

  it('quotes whole sentences in the order of the article', () => {
    const { sentences } = summarise(article, null, 'long');
    const places = sentences.map(({ passage, span }) => passage.number * 100_000 + span.start);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const text of texts(summarise(article, null, 'long'))) expect(text).toMatch(/^\p{Lu}.*[.?!]$/u);
  });

  it('names the sections that it leaves uncovered, and only those', () => {
    const summary = summarise(article, null, 'short');
    const covered = new Set(summary.sentences.map(({ passage }) => passage.section));
    expect(summary.uncovered.map(({ index }) => index)).toEqual(
      article.sections.filter(({ index }) => !covered.has(index)).map(({ index }) => index),
    );
    expect(summary.uncovered).not.toHaveLength(0);
    expect(summarise(article, null, 'long').uncovered).toEqual([]);
  });

  it('stays within a section when asked for one', () => {
    const section = article.sections.at(-1) ?? null;
    const summary = summarise(article, section, 'short');
    expect(summary.sentences).toHaveLength(3);
    expect(new Set(summary.sentences.map(({ passage }) => passage.section))).toEqual(new Set([section?.index]));
    expect(summary.uncovered).toEqual([]);
  });

  it('leaves out the pointer to another site, which sums up nothing', () => {
    expect(texts(summarise(article, null, 'medium')).join(' ')).not.toContain('bezoek Reuters');
  });
});

describe('any summary', () => {
  it('takes a sentence once, however often the article says it', () => {
    const twice = 'De minister van Defensie noemde de escalatie zeer zorgwekkend.';
    const other = 'Zuid-Korea meldt dat soldaten van het buurland worden opgeleid.';
    const summary = summarise(articleOf([twice, other, twice, twice]), null, 'short');
    expect(texts(summary)).toEqual([twice, other]);
  });

  it('takes a sentence of little words once too', () => {
    const summary = summarise(articleOf(['Dat is het.', 'Nee.', 'Dat is het.', 'Nee.']), null, 'long');
    expect(texts(summary)).toEqual(['Dat is het.', 'Nee.']);
  });

  it('leaves table rows and code out where there is prose', () => {
    const article = articleOf([
      'De brug kost samen drie miljoen euro.',
      'Post: brug; Bedrag: 3 miljoen',
      'De sluis gaat dicht.',
    ]);
    const passages = article.passages.map((each) =>
      each.number === 2 ? { ...each, form: 'table-row' as const } : each,
    );
    const sections = article.sections.map((section) => ({ ...section, passages }));
    const summary = summarise({ ...article, passages, sections }, null, 'long');
    expect(summary.sentences.map(({ passage }) => passage.number)).toEqual([1, 3]);
  });

  it('gives what there is when the article is shorter', () => {
    expect(texts(summarise(articleOf(['Er is niets meer over te zeggen dan dit.']), null, 'long'))).toHaveLength(1);
  });

  it('ranks a long article in reasonable time by its passages’ openings', () => {
    const passages = Array.from(
      { length: 3000 },
      (_, n) => `Zin ${n} gaat over onderwerp ${n % 70}. En nog iets over ${n}.`,
    );
    const { sentences } = summarise(articleOf(passages), null, 'long');
    expect(sentences).toHaveLength(12);
    expect(sentences.some(({ passage }) => passage.number > 1500)).toBe(true);
  });
});
