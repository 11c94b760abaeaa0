import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/article/parse-article.ts';
import { FRONT_MATTER, served } from './served.ts';

describe('sections', () => {
  test('begin at a heading of any depth; what stands above the first is the lead', () => {
    const article = served('Een.\n\nTwee.\n\n## Wat **is** dit?\n\nDrie.\n\n#### Dieper\n\nVier.');
    expect(article.sections.map(({ index, heading }) => [index, heading])).toEqual([
      [0, null],
      [1, 'Wat is dit?'],
      [2, 'Dieper'],
    ]);
    expect(article.passages.map(({ id, number, section, text }) => [id, number, section, text])).toEqual([
      ['proef#1', 1, 0, 'Een.'],
      ['proef#2', 2, 0, 'Twee.'],
      ['proef#3', 3, 1, 'Drie.'],
      ['proef#4', 4, 2, 'Vier.'],
    ]);
    expect(article.sections.flatMap(({ passages }) => passages)).toEqual(article.passages);
  });

  test('have no lead where nothing stands above the first heading', () => {
    expect(served('## Eerst\n\nTekst.').sections.map(({ heading }) => heading)).toEqual(['Eerst']);
  });

  test('do not begin at a heading that repeats the title above everything else', () => {
    expect(served('# Een proef\n\nTekst.').sections.map(({ heading }) => heading)).toEqual([null]);
    expect(served('# Iets anders\n\nTekst.').sections.map(({ heading }) => heading)).toEqual(['Iets anders']);
    expect(served('## Een proef\n\nTekst.').sections.map(({ heading }) => heading)).toEqual(['Een proef']);
    expect(served('Tekst.\n\n# Een proef\n\nMeer.').sections.map(({ heading }) => heading)).toEqual([
      null,
      'Een proef',
    ]);
  });

  test('are kept without text, so that the next keep their place', () => {
    expect(served('## Leeg\n\n## Vol\n\nTekst.').sections.map(({ passages }) => passages.length)).toEqual([0, 1]);
  });

  test('do not begin at a heading without text, which is a warning', () => {
    const { article, problems } = parseArticle('proef', `${FRONT_MATTER}Een.\n\n##\n\nTwee.`);
    expect(article?.sections).toHaveLength(1);
    expect(problems).toEqual([{ id: 'heading-empty', params: {}, level: 'warning', line: 7 }]);
  });
});
