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

  test('are kept without text, so that the next keep their place, with a warning', () => {
    const { article, problems } = parseArticle(
      'proef',
      `${FRONT_MATTER}## Leeg\n\n## Vol\n\nTekst.\n\n## Einde\n\n***`,
    );
    expect(article?.sections.map(({ passages }) => passages.length)).toEqual([0, 1, 0]);
    expect(problems).toEqual([5, 11].map((line) => ({ id: 'section-empty', params: {}, level: 'warning', line })));
  });

  test('may have no text of their own above a deeper heading', () => {
    const { problems } = parseArticle('proef', `${FRONT_MATTER}# Een proef\n\n## Deel\n\n### Vraag\n\nTekst.`);
    expect(problems).toEqual([]);
  });

  test('do not begin at a heading without text, which is a warning', () => {
    const { article, problems } = parseArticle('proef', `${FRONT_MATTER}Een.\n\n##\n\nTwee.`);
    expect(article?.sections).toHaveLength(1);
    expect(problems).toEqual([{ id: 'heading-empty', params: {}, level: 'warning', line: 7 }]);
  });
});

describe('a footnote', () => {
  function sections(body: string): readonly unknown[] {
    return served(body).sections.map(({ heading, passages }) => [heading, ...passages.map(({ text }) => text)]);
  }

  test('ends the section that first refers to it, wherever it is written down', () => {
    const body =
      'Lead[^b] en[^a].\n\nMeer.\n\n[^c]: Noot c.\n\n## Kop\n\nTekst[^a] en[^c].\n\n[^a]: Noot a.\n\n[^b]: Noot b.';
    expect(sections(body)).toEqual([
      [null, 'Lead en.', 'Meer.', 'Noot b.', 'Noot a.'],
      ['Kop', 'Tekst en.', 'Noot c.'],
    ]);
  });

  test('is numbered where it belongs', () => {
    const { passages } = served('Lead[^1].\n\n## Kop\n\nTekst.\n\n[^1]: De noot.');
    expect(passages.map(({ number, section, text }) => [number, section, text])).toEqual([
      [1, 0, 'Lead.'],
      [2, 0, 'De noot.'],
      [3, 1, 'Tekst.'],
    ]);
  });

  test('may be referred to from a heading, a list, a table, or another footnote', () => {
    const notes = '[^a]: Noot a[^d].\n\n[^b]: Noot b.\n\n[^c]: Noot c.\n\n[^d]: Noot d[^a].';
    const body = `## Een[^a]\n\n- **item[^b]**\n\n|kolom|\n|-|\n|cel[^c]|\n\n## Twee\n\nTekst.\n\n${notes}`;
    expect(sections(body)).toEqual([
      ['Een', 'item', 'kolom: cel', 'Noot a.', 'Noot d.', 'Noot b.', 'Noot c.'],
      ['Twee', 'Tekst.'],
    ]);
    expect(sections('# Een proef[^1]\n\n## Kop\n\nTekst.\n\n[^1]: Bij de titel.')).toEqual([
      [null, 'Bij de titel.'],
      ['Kop', 'Tekst.'],
    ]);
  });

  test('stays where it stands when nothing refers to it, or within a quote', () => {
    expect(sections('Lead.\n\n[^1]: Los[^2].\n\n[^2]: Ook los[^1].\n\n## Kop\n\nTekst.')).toEqual([
      [null, 'Lead.', 'Los.', 'Ook los.'],
      ['Kop', 'Tekst.'],
    ]);
    expect(sections('Lead[^1].\n\n## Kop\n\n> Citaat.\n>\n> [^1]: De noot.')).toEqual([
      [null, 'Lead.'],
      ['Kop', 'Citaat.', 'De noot.'],
    ]);
  });
});
