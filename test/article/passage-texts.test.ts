import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/article/parse-article.ts';
import { FRONT_MATTER, served, texts } from './served.ts';

function problems(markdown: string): readonly unknown[] {
  return parseArticle('proef', markdown).problems;
}

describe('a passage is', () => {
  test('a paragraph, over however many lines', () => {
    expect(texts('Een regel\nen nog een  \nen een derde\\\nen een vierde.\n\nDe tweede.')).toEqual([
      'Een regel en nog een en een derde en een vierde.',
      'De tweede.',
    ]);
  });

  test('each item of a list, and of a list within it', () => {
    expect(texts('- een\n- [ ] twee\n  1. diep\n\n     nog een alinea\n- drie')).toEqual([
      'een',
      'twee',
      'diep',
      'nog een alinea',
      'drie',
    ]);
  });

  test('each paragraph of a quote, and a heading in it', () => {
    expect(texts('> ## Kop\n>\n> een\n>\n> - twee')).toEqual(['Kop', 'een', 'twee']);
  });

  test('each paragraph of a footnote; the mark in the text is nothing', () => {
    expect(texts('Tekst[^1] met noot.\n\n[^1]: De noot.\n\n    Meer noot.')).toEqual([
      'Tekst met noot.',
      'De noot.',
      'Meer noot.',
    ]);
  });

  test('a row of a table, each cell with its header', () => {
    const table = '| Land | **Hoofdstad** | |\n|---|:-:|--:|\n| België | Brussel | x |\n| Peru | | |\n| | | |';
    expect(texts(table)).toEqual(['Land: België; Hoofdstad: Brussel; x', 'Land: Peru']);
  });

  test('a code block, to the letter', () => {
    expect(texts('```js\n  if (a  < b) {\n    *c*;\n  }  \n```\n\n    ook &amp; code')).toEqual([
      '  if (a  < b) {\n    *c*;\n  }  ',
      'ook &amp; code',
    ]);
  });

  test('not an image, a rule, a comment, or a link definition', () => {
    expect(texts('![kaart](kaart.png)\n\n***\n\n<!-- weg -->\n\n[krant]: https://krant.nl\n\nTekst.')).toEqual([
      'Tekst.',
    ]);
    expect(problems(`${FRONT_MATTER}<!-- weg -->\n\nTekst.`)).toEqual([]);
  });

  test('not an image, and its text with it, which is a warning wherever it stands', () => {
    const body = '![een kaart](k.png) Tekst.\n\n- ![een *kaart*][k]\n\n|a|\n|-|\n|![kaart](k.png)|\n\n[k]: k.png';
    expect(texts(body)).toEqual(['Tekst.']);
    expect(problems(FRONT_MATTER + body)).toEqual(
      [5, 7, 11].map((line) => ({ id: 'image', params: {}, level: 'warning', line })),
    );
    expect(problems(`${FRONT_MATTER}![](k.png) Tekst.`)).toEqual([]);
  });

  test('not HTML, which is a warning, also inside a list', () => {
    const { article, problems } = parseArticle(
      'proef',
      `${FRONT_MATTER}<div>\nweg\n</div>\n\nTekst.\n\n- <div>weg</div>`,
    );
    expect(article?.passages).toHaveLength(1);
    expect(problems).toMatchObject([
      { id: 'html-block', level: 'warning', line: 5 },
      { id: 'html-block', level: 'warning', line: 11 },
    ]);
    expect(parseArticle('proef', `${FRONT_MATTER}Tekst.\n\n<!-- nooit dicht\n\nWeg.`).problems).toMatchObject([
      { id: 'html-block', line: 7 },
    ]);
  });

  test('not HTML that has a comment in it', () => {
    for (const html of ['<!-- weg --> maar dit niet', '<div> <!-- weg -->']) {
      expect(problems(`${FRONT_MATTER}Tekst.\n\n${html}`)).toMatchObject([{ id: 'html-block', line: 7 }]);
    }
  });

  test('of one form: prose, a table row or code', () => {
    const body = 'Tekst.\n\n- item\n\n> citaat\n\n|a|\n|-|\n|rij|\n\n```\ncode\n```\n\nNoot[^1].\n\n[^1]: De noot.';
    expect(served(body).passages.map(({ text, form }) => [text, form])).toEqual([
      ['Tekst.', 'prose'],
      ['item', 'prose'],
      ['citaat', 'prose'],
      ['a: rij', 'table-row'],
      ['code', 'code'],
      ['Noot.', 'prose'],
      ['De noot.', 'prose'],
    ]);
  });

  test('never blank', () => {
    expect(texts('&nbsp;\n\n&#x200B;\n\n- \n\nTekst.')).toEqual(['Tekst.']);
  });
});

describe('the words of a passage', () => {
  test.each([
    ['**vet**, *schuin*, ~~weg~~ en `code`', 'vet, schuin, weg en code'],
    ['zie [de *krant*](https://krant.nl "titel") en [x][y]\n\n[y]: z', 'zie de krant en x'],
    ['<https://krant.nl/a_b> en https://krant.nl/a_b*c', 'https://krant.nl/a_b en https://krant.nl/a_b*c'],
    ['www.krant.nl/a\\_b en jan\\_p@krant.nl', 'www.krant.nl/a_b en jan_p@krant.nl'],
    ['een ![kaart](k.png) twee', 'een  twee'],
    ['![kaart](k.png) twee ![kaart](k.png)', 'twee'],
    ['H<sub>2</sub>O', 'H2O'],
    ['een<br>twee<br />drie', 'een twee drie'],
    ['AT&amp;T &eacute;&#233;n', 'AT&T één'],
    ['tussen 5~10 en 20~30', 'tussen 5~10 en 20~30'],
    ['\\*geen\\* nadruk', '*geen* nadruk'],
  ])('%j', (markdown, text) => {
    expect(texts(markdown)).toEqual([text]);
  });

  test('keep double spaces, non-breaking spaces, curly quotes and accents to the letter', () => {
    const text = 'Noord-Korea’s  “rol”\u00a0in Oekrai\u0308ne … €\u202f5,50 👩‍👩‍👧\u00a0';
    expect(texts(text)).toEqual([text]);
  });

  test('are the same with a byte order mark and with the line ends of Windows', () => {
    const markdown = `${FRONT_MATTER}# Een proef\n\nEen\ntwee.\n\n\`\`\`\na\nb\n\`\`\``;
    const windows = `\ufeff${markdown.replaceAll('\n', '\r\n')}`;
    expect(parseArticle('proef', windows)).toEqual(parseArticle('proef', markdown));
  });
});

describe('escaped paragraphs', () => {
  /** Every mark of Markdown's inside a line, and what would make a list or a rule of its beginning. */
  const escaped = (text: string): string =>
    text
      .replace(/[\\`*_{}[\]<>#+!|~&$]/g, '\\$&')
      .replace(/^[-=]/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2');
  const words = fc.constantFrom(
    ...[
      'www.krant.nl/a_b',
      'https://krant.nl/?a=1&b=2',
      'jan_p@krant.nl',
      'AT&T',
      '&amp;',
      '*',
      '_',
      '~',
      '`',
      '[x]',
      '(y)',
    ],
    ...[
      '<b>',
      '#1',
      '1.',
      '2)',
      '-',
      '=',
      '+',
      '|',
      '\\',
      '!',
      'Noord-Korea’s',
      'België',
      '€\u00a05,50',
      '"',
      "'",
      '$x$',
      ' ',
      '  ',
    ],
  );
  const paragraph = fc
    .oneof(
      fc.array(words, { minLength: 1, maxLength: 12 }).map((parts) => parts.join('')),
      fc.string({ unit: 'grapheme' }),
    )
    .map((text) => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').replace(/^ +| +$/g, ''))
    .filter((text) => text.trim() !== '');

  test('come back to the letter', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (paragraphs) => {
        expect(texts(paragraphs.map(escaped).join('\n\n'))).toEqual(paragraphs);
      }),
      { numRuns: 500 },
    );
  });
});
