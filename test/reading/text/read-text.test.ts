import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/reading/text/read-text.ts';

function read(text: string) {
  const result = readText(text, { url: null });
  if (!result.ok) throw new Error(result.failure.id);
  return result.article;
}

const OPEN = 'De brug is sinds maandag open voor fietsers en voetgangers, die er jaren op hebben moeten wachten.';
const PAID = 'De stad betaalde er twee miljoen euro voor; de provincie wilde er niets aan bijdragen.';

test('a short first line is the title, short lines above text are headings', () => {
  expect(read(`De brug van de stad\n\n${OPEN}\n\nWie betaalde de brug?\n\n${PAID}\n`)).toEqual({
    title: 'De brug van de stad',
    language: 'nl',
    source: null,
    published: null,
    author: null,
    blocks: [{ paragraph: OPEN }, { heading: 'Wie betaalde de brug?' }, { paragraph: PAID }],
    leftOut: [],
  });
});

test('where the text begins at once its first heading is offered as title, and stays', () => {
  expect(read(`${OPEN}\nWie betaalde de brug?\n${PAID}`)).toMatchObject({
    title: 'Wie betaalde de brug?',
    blocks: [{ paragraph: OPEN }, { heading: 'Wie betaalde de brug?' }, { paragraph: PAID }],
  });
  expect(read(OPEN)).toMatchObject({ title: null, blocks: [{ paragraph: OPEN }] });
});

describe('lines that were broken', () => {
  /** As a mail program breaks them. */
  function wrapped(text: string, width: number, indent = ''): string {
    const lines = [''];
    for (const word of text.split(' ')) {
      const line = lines.at(-1) ?? '';
      if (line === '') lines[lines.length - 1] = word;
      else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
      else lines.push(word);
    }
    return indent + lines.join('\n');
  }

  test.each([50, 60, 72, 80])('at %i characters are put together again', (width) => {
    const text = `${wrapped(`${OPEN} ${PAID}`, width)}\n\n${wrapped(`${PAID} ${OPEN}`, width)}`;
    expect(read(text).blocks).toEqual([{ paragraph: `${OPEN} ${PAID}` }, { paragraph: `${PAID} ${OPEN}` }]);
  });

  test.each([50, 60, 72, 80])('at %i characters are parted by a line of which nothing can be seen', (width) => {
    const text = [`${OPEN} ${PAID}`, PAID].map((paragraph) => wrapped(paragraph, width)).join('\n\u200b\n');
    expect(read(text).blocks).toEqual([{ paragraph: `${OPEN} ${PAID}` }, { paragraph: PAID }]);
  });

  test('are parted where the next word would have fitted, or a line stands in', () => {
    const [first, second] = [`${OPEN} Tot nu.`, `${PAID} Tot later.`];
    expect(read(`${wrapped(first, 70)}\n${wrapped(second, 70)}`).blocks).toHaveLength(2);
    expect(read(`${wrapped(first, 70)}\n${wrapped(second, 70, '   ')}`).blocks).toHaveLength(2);
  });

  test('keep the items of a list apart', () => {
    const items = [OPEN, PAID].map((item) => wrapped(`- ${item}`, 60));
    expect(read(`${wrapped(`${OPEN} ${PAID}`, 60)}\n${items.join('\n')}`).blocks).toEqual([
      { paragraph: `${OPEN} ${PAID}` },
      { paragraph: OPEN },
      { paragraph: PAID },
    ]);
  });
});

test('a short list does not keep the lines around it apart', () => {
  const lines = [
    'De brug is sinds maandag open voor fietsers en voetgangers, die er',
    'jaren op hebben moeten wachten. Meenemen mag:',
    ...['een fiets', 'een step', 'een kar', 'een hond', 'een kind', 'een paraplu'].map((item) => `- ${item}`),
  ];
  const items = lines.slice(2).map((line) => ({ paragraph: line.slice(2) }));
  expect(read(lines.join('\n')).blocks).toEqual([{ paragraph: lines.slice(0, 2).join(' ') }, ...items]);
});

test('lines of which nothing can be seen are blank', () => {
  expect(read(`${OPEN}\n\u200b\n${PAID}\n\ufeff \u2060`).blocks).toEqual([{ paragraph: OPEN }, { paragraph: PAID }]);
});

test('lines that are paragraphs stay apart', () => {
  expect(read(`${OPEN}\n${PAID}\n${OPEN}`).blocks).toEqual([
    { paragraph: OPEN },
    { paragraph: PAID },
    { paragraph: OPEN },
  ]);
});

test('what is underlined, or in capitals, is a heading', () => {
  expect(read(`De brug\n=======\n\n${OPEN}\n\nGeld\n----\n\n${PAID}\n\nHET VERKEER\n\n${OPEN}`)).toMatchObject({
    title: 'De brug',
    blocks: [
      { paragraph: OPEN },
      { heading: 'Geld' },
      { paragraph: PAID },
      { heading: 'HET VERKEER' },
      { paragraph: OPEN },
    ],
  });
});

test('a text of nothing is no article', () => {
  expect(readText(' \n\n ', { url: null })).toEqual({
    ok: false,
    failure: { id: 'no-article', found: 'empty', title: null },
  });
});
