import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleBlocks, type ArticleBlock } from '../../src/article/article-blocks.ts';
import { formatArticle, type UnnumberedArticle } from '../../src/article/format-article.ts';
import { parseArticle } from '../../src/article/parse-article.ts';

function written(blocks: readonly ArticleBlock[], facts: Partial<UnnumberedArticle> = {}): string {
  return formatArticle({ title: 'Proef', language: 'nl', source: null, published: null, ...facts, blocks });
}

test('reads as someone would have written it', () => {
  const facts = {
    title: 'De brug: wie betaalt?',
    source: { name: 'De Bode', url: 'https://bode.example/brug' },
    published: '2024-10-20',
  };
  const blocks = [
    { paragraph: 'De brug is af (zie https://bode.example/brug).' },
    { heading: 'Wie betaalt?' },
    { paragraph: 'De stad betaalt 5~10 miljoen; de provincie niets.' },
  ];
  expect(written(blocks, facts)).toBe(
    [
      '---',
      'title: "De brug: wie betaalt?"',
      'language: nl',
      'source:',
      '  name: De Bode',
      '  url: https://bode.example/brug',
      'published: 2024-10-20',
      '---',
      '',
      'De brug is af (zie https://bode.example/brug).',
      '',
      '## Wie betaalt?',
      '',
      'De stad betaalt 5~10 miljoen; de provincie niets.',
      '',
    ].join('\n'),
  );
});

test('a line break becomes a space', () => {
  const { article } = parseArticle('proef', written([{ paragraph: 'eerste regel\n   tweede regel' }]));
  expect(article?.passages.map(({ text }) => text)).toEqual(['eerste regel tweede regel']);
});

const marks = fc.constantFrom(
  ...[
    '#',
    '##',
    '-',
    '+',
    '*',
    '**',
    '***',
    '_',
    '__',
    '1.',
    '1)',
    '>',
    '|',
    '||',
    '---',
    '===',
    '~',
    '~~',
    '~~~',
    '```',
    '`',
  ],
  ...[
    '<b>',
    '</b>',
    '<br>',
    '<!-- x -->',
    '<https://x.example>',
    '&amp;',
    '&',
    '&#35;',
    '[x](y)',
    '[',
    ']',
    '![',
    '](',
    ')',
  ],
  ...['[^1]', '[^1]:', '[x]:', '[ ]', '\\', '\\\\', '\\*', ':', '!', '|a|b|', 'a_b_c', '5*3*2', 'www.x.example', '@'],
  ...[
    'https://x.example/a_b_?q=1&r=*',
    'jan@x.example',
    '$',
    '{',
    '}',
    '=',
    '+',
    '%',
    '"',
    "'",
    '…',
    '\u00a0',
    'é',
    '😀',
  ],
);
const words = fc.constantFrom('woord', 'Zin.', 'a', '2024', 'België', 'x-y', "auto's");
/** Marks and words on one line, with and without spaces between them. */
const line = fc
  .array(fc.tuple(fc.oneof(marks, words), fc.constantFrom('', ' ')), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.flat().join('').replace(/ +/g, ' ').trim())
  .filter((text) => text !== '');
const anyLine = fc
  .oneof(line, fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }))
  .map((text) => text.replace(/\s+/gu, ' ').trim())
  .filter((text) => /[^\s\p{Cc}\p{Cf}]/u.test(text) && !text.includes('\0'));

const anyBlocks = fc
  .array(fc.oneof(fc.record({ paragraph: anyLine }), fc.record({ heading: anyLine })), { maxLength: 6 })
  .map((blocks): readonly ArticleBlock[] => [...blocks, { paragraph: 'Slot.' }]);

test('every heading and paragraph is read back to the letter', () => {
  fc.assert(
    fc.property(anyBlocks, (blocks) => {
      const { article, problems } = parseArticle('proef', written(blocks));
      expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
      expect(article && articleBlocks(article)).toEqual(blocks);
      expect(article?.passages.map(({ form }) => form)).toEqual(article?.passages.map(() => 'prose'));
    }),
    { numRuns: 1000 },
  );
});

test('every fact about it is read back to the letter', () => {
  const facts = fc.record({
    title: anyLine.filter((text) => text.length <= 250),
    language: fc.constantFrom('nl', 'en-GB'),
    source: fc.constantFrom(
      null,
      { name: 'no', url: null },
      { name: null, url: 'https://x.example/a?b=c#d' },
      { name: '[x]: #', url: 'https://x.example/' },
    ),
    published: fc.constantFrom(null, '2024-10-20'),
  });
  fc.assert(
    fc.property(facts, (given) => {
      expect(parseArticle('proef', written([{ paragraph: 'Slot.' }], given)).article).toMatchObject(given);
    }),
    { numRuns: 200 },
  );
});

test('a text written twice is the same text', () => {
  fc.assert(
    fc.property(anyBlocks, (blocks) => {
      const once = written(blocks);
      const { article } = parseArticle('proef', once);
      expect(article && written(articleBlocks(article))).toBe(once);
    }),
  );
});
