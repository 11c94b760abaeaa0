import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/article/parse-article.ts';
import { FRONT_MATTER, texts } from './served.ts';

function problems(markdown: string): readonly unknown[] {
  return parseArticle('proef', markdown).problems;
}

describe('an article is not served', () => {
  test('without a passage', () => {
    expect(problems(`${FRONT_MATTER}## Kop`)).toEqual([{ id: 'no-passages', params: {}, level: 'error', line: 1 }]);
  });

  test('under a name that cannot be cited', () => {
    const { article, problems } = parseArticle('een naam', `${FRONT_MATTER}Tekst.`);
    expect(article).toBeNull();
    expect(problems).toEqual([{ id: 'slug', params: { slug: 'een naam' }, level: 'error', line: 1 }]);
  });

  test.each([
    ['quotes', '>'.repeat(100_000)],
    ['quotes with spaces', '> '.repeat(10_000)],
    ['bullets', '- '.repeat(10_000)],
    ['numbers', '1. '.repeat(10_000)],
  ])('when one line nests too many %s, and the line is named', (_, line) => {
    expect(parseArticle('proef', `${FRONT_MATTER}Tekst.\n\n${line}diep`)).toEqual({
      article: null,
      problems: [{ id: 'too-deep', params: {}, level: 'error', line: 7 }],
    });
  });

  test('when its front matter nests too deeply', () => {
    expect(problems(`---\ntitle: ${'['.repeat(20_000)}\n---\nTekst.`)).toMatchObject([{ id: 'too-deep', line: 2 }]);
  });
});

test('nesting that a text may well have is read', () => {
  expect(texts(`${'> '.repeat(50)}diep`)).toEqual(['diep']);
});

describe('any text whatever', () => {
  const scraps = fc.constantFrom(
    ...[
      '---\n',
      'title: A\n',
      'language: nl\n',
      '# ',
      '## ',
      '> ',
      '- ',
      '1. ',
      '    ',
      '```\n',
      '|a|b|\n|-|-|\n',
      '[^1]',
      '[^1]: ',
    ],
    ...[
      '[a](b)',
      '![',
      '](',
      '<div>',
      '<!--',
      '-->',
      '&nbsp;',
      '&#10;',
      '*',
      '**',
      '_',
      '`',
      '~~',
      '\\',
      '\n',
      '\n\n',
      '\t',
      '\r',
      ' ',
    ],
    ...['\u0000', '\ufeff', '\u00a0', '\u200b', '\ud800', 'woord', 'é', '|', '***\n'],
  );
  const markdown = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(scraps, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.array(scraps, { maxLength: 40 }).map((parts) => FRONT_MATTER + parts.join('')),
  );

  test('parses, is numbered in a row, and holds no blank passage', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const { article, problems } = parseArticle('proef', text);
        expect(article === null).toBe(problems.some(({ level }) => level === 'error'));
        if (article === null) return;
        expect(article.sections.flatMap(({ passages }) => passages)).toEqual(article.passages);
        article.sections.forEach(({ index, heading }, at) => {
          expect(index).toBe(at);
          if (at > 0) expect(heading).not.toBeNull();
          expect(heading?.trim()).not.toBe('');
        });
        article.passages.forEach(({ id, number, section, text: words }, at) => {
          expect(number).toBe(at + 1);
          expect(id).toBe(`proef#${number}`);
          expect(article.sections[section]?.passages).toContain(article.passages[at]);
          expect(words.trim()).not.toBe('');
        });
      }),
      { numRuns: 500 },
    );
  });

  test('has no problem that points outside of it', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const lines = text.split(/\r\n|\r|\n/).length;
        for (const { line } of parseArticle('proef', text).problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines + 1);
        }
      }),
    );
  });
});
