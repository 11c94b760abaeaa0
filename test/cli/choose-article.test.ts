import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { en } from '../../src/cli/catalogue/en.ts';
import { nl } from '../../src/cli/catalogue/nl.ts';
import { chooseArticle, chooseSection } from '../../src/cli/choose-article.ts';
import { createLibrary } from '../../src/library/articles-library.ts';
import { bridge } from './example-article.ts';

const named = (slug: string): Article => ({ ...bridge, slug, title: slug, passages: [], sections: [] });

describe('chooseArticle', () => {
  test('takes the only article when none is named', () => {
    expect(chooseArticle(createLibrary([bridge]), undefined, en)).toEqual({ ok: true, value: bridge });
  });

  test('asks which one when there are several', () => {
    expect(chooseArticle(createLibrary([named('a'), named('b')]), undefined, en)).toEqual({
      ok: false,
      message: 'Which article?\nChoose from:\n  a\n  b',
    });
  });

  test('says that there is none to choose where there are no articles', () => {
    expect(chooseArticle(createLibrary([]), undefined, nl)).toEqual({ ok: false, message: 'Er zijn geen artikelen.' });
  });

  test('lists those that share a word with an unknown name first, and at most ten', () => {
    const slugs = ['aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'gg', 'hh', 'ii', 'jj', 'north-korea'];
    expect(chooseArticle(createLibrary(slugs.map(named)), 'North-Kroea', en)).toEqual({
      ok: false,
      message: [
        'There is no article "North-Kroea".',
        'Choose from:',
        ...['north-korea', ...slugs.slice(0, 9)].map((slug) => `  ${slug}`),
        '  and 1 more (vraagbaak articles)',
      ].join('\n'),
    });
  });
});

describe('chooseSection', () => {
  const names = (headings: readonly (string | null)[]): Article => ({
    ...bridge,
    sections: headings.map((heading, index) => ({ index, heading, passages: [] })),
  });

  test('takes a heading, or a part that only one heading has, whatever the capitals', () => {
    const article = names(['Who paid?', 'Who paid for the road?', 'Risks']);
    expect(chooseSection(article, 'who paid?', en)).toMatchObject({ value: { index: 0 } });
    expect(chooseSection(article, 'ROAD', en)).toMatchObject({ value: { index: 1 } });
  });

  test('takes the name of the part before the first heading', () => {
    expect(chooseSection(bridge, 'inleiding', nl)).toMatchObject({ ok: true, value: { index: 0 } });
  });

  test('asks which one when several fit', () => {
    expect(chooseSection(names(['Who paid?', 'Who paid for the road?', 'Risks']), 'who', en)).toEqual({
      ok: false,
      message: 'More than one section fits "who".\nChoose from:\n  Who paid?\n  Who paid for the road?',
    });
  });

  test('lists the sections when none fits', () => {
    expect(chooseSection(bridge, 'when', en)).toEqual({
      ok: false,
      message: 'The article has no section "when".\nChoose from:\n  Introduction\n  Who paid?',
    });
  });
});
