import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../src/reading/markdown/read-markdown.ts';

const PAGE = { url: 'https://x.example/brug.md' };
const TEXT = 'De brug is sinds maandag open voor fietsers.';

test('front matter is kept', () => {
  const facts =
    'title: De brug\nlanguage: en-gb\nsource: { name: De Bode, url: https://bode.example/ }\npublished: 2024-10-20';
  expect(readMarkdown(`---\n${facts}\n---\n${TEXT}\n\n## Wie?\n\n- *De* stad.\n`, PAGE)).toEqual({
    ok: true,
    article: {
      title: 'De brug',
      language: 'en-GB',
      source: { name: 'De Bode', url: 'https://bode.example/' },
      published: '2024-10-20',
      author: null,
      blocks: [{ paragraph: TEXT }, { heading: 'Wie?' }, { paragraph: 'De stad.' }],
      leftOut: [],
    },
  });
});

test('without it the first heading is the title, its words tell the language, its address is the source', () => {
  expect(readMarkdown(`# De *brug*\n\n${TEXT}\n\n<div>weg</div>\n`, PAGE)).toEqual({
    ok: true,
    article: {
      title: 'De brug',
      language: 'nl',
      source: { name: null, url: PAGE.url },
      published: null,
      author: null,
      blocks: [{ paragraph: TEXT }],
      leftOut: [{ kind: 'other', sample: '<div>weg</div>', characters: 14 }],
    },
  });
});

test('front matter of another program is used as far as it goes', () => {
  expect(readMarkdown(`---\ntitle: "Brug: open"\ntags: [a, b]\n---\n${TEXT}`, PAGE)).toMatchObject({
    article: { title: 'Brug: open', language: 'nl' },
  });
  expect(readMarkdown(`---\nlayout: post\n---\n# Brug\n\n${TEXT}`, PAGE)).toMatchObject({
    article: { title: 'Brug', language: 'nl', blocks: [{ paragraph: TEXT }] },
  });
});

describe('front matter that cannot be used is named by its line', () => {
  test.each([
    [`---\ntitle: Brug\nlanguage: nl\npublished: gisteren\n---\n${TEXT}`, 4],
    [`---\ntitle: Brug: open\n---\n${TEXT}`, 2],
    [`---\ntitle: Brug\n\n${TEXT}`, 1],
  ])('%j', (markdown, line) => {
    expect(readMarkdown(markdown, PAGE)).toMatchObject({ ok: false, failure: { id: 'front-matter', line } });
  });
});

test('headings alone are no article', () => {
  expect(readMarkdown('# De brug\n\n## Wie?\n', PAGE)).toEqual({
    ok: false,
    failure: { id: 'no-article', found: 'empty', title: 'De brug' },
  });
});
