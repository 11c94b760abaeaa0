import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlTags } from '../../src/article/html-tags.ts';
import { parseArticle } from '../../src/article/parse-article.ts';

const FRONT_MATTER = '---\ntitle: De brug\nlanguage: nl\n---\n';

function read(body: string) {
  const { article, problems } = parseArticle('brug', `${FRONT_MATTER}${body}`);
  return { texts: article?.passages.map(({ text }) => text) ?? [], problems };
}

const texts = (body: string) => read(body).texts;

describe('what a browser would not show is no text', () => {
  test.each([
    ['a script', 'Voor <script>alert(1)</script>na.', ['Voor na.']],
    ['a script with marks in it', 'Voor <SCRIPT type="x">a *b* `c` <b>d</b></SCRIPT >na.', ['Voor na.']],
    ['styles', 'Voor <style>p { color: red }</style>na.', ['Voor na.']],
    ['a comment', 'Voor <!-- <script> --> na.', ['Voor  na.']],
    ['a template', 'Voor <template>sjabloon <b>vet</b></template>na.', ['Voor na.']],
    ['what is hidden', 'Voor <span hidden>weg <span>ook</span> weg</span>na.', ['Voor na.']],
    ['what a style hides', 'Voor <span style="color: red; display:none">weg</span>na.', ['Voor na.']],
    ['a fallback', 'Voor <video src="x.mp4">Uw browser kan dit niet</video>na.', ['Voor na.']],
    ['within emphasis', 'Voor **vet <i hidden>weg</i> vet** na.', ['Voor vet  vet na.']],
    ['in a heading', '## Kop <script>alert(1)</script>\n\nTekst.', ['Tekst.']],
    ['in a table', '| A <script>x()</script> | B |\n| - | - |\n| 1 <i hidden>weg</i> | 2 |', ['A: 1; B: 2']],
    ['in a list', '- Een <script>alert(1)</script>\n- Twee', ['Een', 'Twee']],
  ])('%s', (_, body, expected) => {
    expect(texts(body)).toEqual(expected);
  });

  test('between blocks of HTML, as far as it is hidden there', () => {
    const body = [
      'Voor.',
      '<div hidden>',
      'Weg *ook*.',
      '<div>',
      '- Weg',
      '</div>',
      '```\nweg\n```',
      '</div>',
      'Na.',
      '<template>',
      'Weg.',
      '</template>',
      'Slot.',
    ];
    expect(texts(body.join('\n\n'))).toEqual(['Voor.', 'Na.', 'Slot.']);
  });

  test('a script in a block of its own, with what looks like other tags in it', () => {
    const body = 'Voor.\n\n<script>\nif (a<b && c > "</div>") x("<div hidden>");\n</script>\n\nNa.';
    expect(texts(body)).toEqual(['Voor.', 'Na.']);
  });
});

describe('all else stays', () => {
  test.each([
    ['text between tags that show it', 'De <b>brug</b> is <mark>open</mark><br>nu.', ['De brug is open nu.']],
    [
      'tags in code and escaped',
      'Met `<script>` of \\<script> begint alert(1).',
      ['Met <script> of <script> begint alert(1).'],
    ],
    ['a block of code', '```html\n<script>alert(1)</script>\n```', ['<script>alert(1)</script>']],
    ['between blocks that show it', '<details><summary>Meer</summary>\n\nTekst.\n\n</details>', ['Tekst.']],
    ['after what has no content', 'Voor <input hidden> na <img hidden src="x.png"> slot.', ['Voor  na  slot.']],
    ['after a tag that only a comment names', 'Voor.\n\n<!-- <div hidden> -->\n\nNa.', ['Voor.', 'Na.']],
    ['a word that tags use', 'The display is hidden <b>here</b>.', ['The display is hidden here.']],
    ['what only a title says', 'Voor <i title="hidden > x">wel</i> na.', ['Voor wel na.']],
    ['after a paragraph of HTML that a block ends', '<p hidden>weg\n\nTekst.', ['Tekst.']],
    ['the paragraphs after a tag without an end', 'De tag <script> doet iets.\n\nNa.', ['De tag', 'Na.']],
    ['the blocks after one that begins with a tag without an end', '<dialog> is een element.\n\nNa.', ['Na.']],
    ['the blocks after an element that closes itself', '<iframe src="x" />\n\nNa.\n\nSlot.', ['Na.', 'Slot.']],
    ['the blocks after an item without an end', '<ul>\n<li hidden>Een\n<li>Twee\n</ul>\n\nNa.', ['Na.']],
    ['the text after a quote that a tag stood in', '> <div hidden>\n>\n> Weg.\n\nNa.', ['Na.']],
  ])('%s', (_, body, expected) => {
    expect(texts(body)).toEqual(expected);
  });

  test('of a block of HTML there is a warning still', () => {
    expect(read('Tekst.\n\n<div hidden>\n\nWeg.\n\n</div>').problems).toMatchObject([
      { id: 'html-block', line: 7 },
      { id: 'html-block', line: 11 },
    ]);
  });
});

test('many hidden blocks are taken out as one is', () => {
  expect(texts(`Voor.\n\n<template>\n\n${'a\n\n'.repeat(3_000)}</template>\n\nNa.`)).toEqual(['Voor.', 'Na.']);
});

test('nobody can make the tags take long, or fail', () => {
  for (const piece of ['<a "', '<', '<!--', '<script>', '<div hidden>', '<a \'<b "', '<style></style>', '<a b=']) {
    expect(htmlTags(piece.repeat(200_000)).length).toBeGreaterThanOrEqual(0);
  }
  const part = fc.constantFrom('<', '>', '</', '<!--', '-->', 'script', 'div', ' hidden', '="', "'", ' ', '\n\n', 'x');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      expect(read(parts.join('')).problems.length).toBeGreaterThanOrEqual(0);
    }),
  );
});
