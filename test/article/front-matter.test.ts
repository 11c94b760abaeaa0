import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { parseArticle } from '../../src/article/parse-article.ts';
import { served } from './served.ts';

function problems(markdown: string): readonly unknown[] {
  return parseArticle('proef', markdown).problems;
}

describe('front matter', () => {
  test('tells title, language, source and date', () => {
    const article = served(
      'Tekst.',
      '---\ntitle: "Een proef"\nlanguage: en-gb\nsource: { name: De Krant, url: "https://krant.nl/a b" }\npublished: 2024-10-20\n---\n',
    );
    expect(article).toMatchObject({
      slug: 'proef',
      title: 'Een proef',
      language: 'en-GB',
      source: { name: 'De Krant', url: 'https://krant.nl/a%20b' },
      published: '2024-10-20',
      questions: [],
    });
  });

  test('may leave out source and date, or leave them empty', () => {
    expect(served('Tekst.')).toMatchObject({ source: null, published: null });
    expect(served('Tekst.', '---\ntitle: A\nlanguage: nl\nsource:\npublished:\n---\n')).toMatchObject({
      source: null,
      published: null,
    });
  });

  test('takes a source with a name alone, or an address alone', () => {
    const withSource = (source: string): Article =>
      served('Tekst.', `---\ntitle: A\nlanguage: nl\nsource:\n  ${source}\n---\n`);
    expect(withSource('name: De Krant').source).toEqual({ name: 'De Krant', url: null });
    expect(withSource('url: http://krant.nl').source).toEqual({ name: null, url: 'http://krant.nl/' });
  });

  test.each([
    ['1984', '1984'],
    ['1.10', '1.10'],
    ['no', 'no'],
    ['2024-10-20', '2024-10-20'],
    ["'Wat is dit: een proef?'", 'Wat is dit: een proef?'],
    ['>-\n  Over twee\n  regels', 'Over twee regels'],
  ])('reads the title %j as the text that it is', (yaml, title) => {
    expect(served('Tekst.', `---\ntitle: ${yaml}\nlanguage: nl\n---\n`).title).toBe(title);
  });

  test.each([
    ['2024-10-20', '2024-10-20'],
    ['2024-10-20T09:30', '2024-10-20'],
    ['2024-10-20T23:30:15+02:00', '2024-10-20'],
    ['"2024-02-29"', '2024-02-29'],
  ])('keeps the day of the date %s', (yaml, published) => {
    expect(served('Tekst.', `---\ntitle: A\nlanguage: nl\npublished: ${yaml}\n---\n`).published).toBe(published);
  });

  test('that is missing is named', () => {
    expect(problems('Een alinea.')).toEqual([{ id: 'front-matter-missing', params: {}, level: 'error', line: 1 }]);
    expect(problems('***\ntitle: A\n---\nTekst.')).toMatchObject([{ id: 'front-matter-missing', line: 1 }]);
  });

  test.each([
    ['', '---\ntitle: A\n\nEen alinea.'],
    [', although a line looks like it', '---  \r\ntitle: A\r\n----\r\n\r\nEen alinea.'],
    [', behind a byte order mark', '\ufeff---\ntitle: A\n\nEen alinea.'],
    [', nor text', '---'],
  ])('that has no end%s is named so', (_, markdown) => {
    expect(problems(markdown)).toEqual([{ id: 'front-matter-open', params: {}, level: 'error', line: 1 }]);
  });

  test('has all its problems reported at once, each with its line', () => {
    const markdown = [
      '---',
      'language: nederlands',
      'published: 2023-02-29',
      'author: Jan',
      'source:',
      '  name: De Krant',
      '  url: krant.nl',
      '  page: 3',
      '---',
      'Tekst.',
    ].join('\n');
    expect(parseArticle('proef', markdown)).toEqual({
      article: null,
      problems: [
        { id: 'field-missing', params: { field: 'title' }, level: 'error', line: 2 },
        { id: 'field-invalid', params: { field: 'language', given: 'nederlands' }, level: 'error', line: 2 },
        { id: 'field-invalid', params: { field: 'published', given: '2023-02-29' }, level: 'error', line: 3 },
        { id: 'field-unknown', params: { field: 'author' }, level: 'warning', line: 4 },
        { id: 'field-invalid', params: { field: 'source.url', given: 'krant.nl' }, level: 'error', line: 7 },
        { id: 'field-unknown', params: { field: 'source.page' }, level: 'warning', line: 8 },
      ],
    });
  });

  test.each([
    ['title', '[a, b]', null],
    ['title', '"  "', '  '],
    ['title', '*los', null],
    ['title', '&A zonder A', null],
    ['title', '!belangrijk nieuws', null],
    ['title', 'x'.repeat(251), 'x'.repeat(251)],
    ['language', 'dutch', 'dutch'],
    ['language', 'nl_NL', 'nl_NL'],
    ['source', 'De Krant', 'De Krant'],
    ['source', '[De Krant]', null],
    ['published', '2024', '2024'],
    ['published', '20 oktober', '20 oktober'],
  ])('does not take %s: %s', (field, yaml, given) => {
    const others = { title: 'title: A', language: 'language: nl' };
    const lines = Object.values({ ...others, [field]: `${field}: ${yaml}` });
    const markdown = ['---', ...lines, '---', 'Tekst.'].join('\n');
    expect(parseArticle('proef', markdown)).toMatchObject({
      article: null,
      problems: [{ id: 'field-invalid', params: { field, given }, level: 'error' }],
    });
  });

  test.each(['ftp://krant.nl/', 'javascript:alert(1)', '/artikel', 'krant.nl'])(
    'takes no address such as %s',
    (url) => {
      expect(problems(`---\ntitle: A\nlanguage: nl\nsource: { url: "${url}" }\n---\nTekst.`)).toMatchObject([
        { id: 'field-invalid', params: { field: 'source.url', given: url }, line: 4 },
      ]);
    },
  );

  test('serves an article with a key that it does not know, with a warning', () => {
    const parsed = parseArticle('proef', '---\ntitle: A\nlanguage: nl\nauthor: Jan\n---\nTekst.');
    expect(parsed.article).not.toBeNull();
    expect(parsed.problems).toMatchObject([{ id: 'field-unknown', level: 'warning', line: 4 }]);
  });

  test('that is no YAML is named with the line of the slip, and the text below it is still checked', () => {
    expect(problems('---\nlanguage: nl\ntitle: Noord-Korea: de rol\n---\n<div>weg</div>\n\nTekst.')).toMatchObject([
      { id: 'yaml-syntax', line: 3 },
      { id: 'html-block', line: 5 },
    ]);
    expect(problems('---\n- nl\n---\nTekst.')).toMatchObject([{ id: 'yaml-not-a-mapping', line: 2 }]);
  });

  test('does not take a key twice', () => {
    expect(parseArticle('proef', '---\ntitle: A\nlanguage: nl\ntitle: B\n---\nTekst.')).toEqual({
      article: null,
      problems: [{ id: 'duplicate-key', params: { key: 'title', firstLine: 2 }, level: 'error', line: 4 }],
    });
  });
});
