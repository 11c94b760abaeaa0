import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editFrontMatter } from '../../src/article/edit-front-matter.ts';
import { parseArticle } from '../../src/article/parse-article.ts';

const FILE = `---
# The paper's own.
title: De brug
language: nl
source: { name: Krant, url: https://krant.example/brug }
published: 2024-10-20
---
De brug is af.

---

## Wat kost de brug?

Twaalf miljoen euro.
`;

describe('editFrontMatter', () => {
  test('changes what is given and nothing else, comments and text included', () => {
    expect(editFrontMatter(FILE, { title: 'De nieuwe brug' })).toBe(FILE.replace('De brug\n', 'De nieuwe brug\n'));
    expect(editFrontMatter(FILE, { language: 'fy' })).toBe(FILE.replace('language: nl', 'language: fy'));
    expect(editFrontMatter(FILE, {})).toBe(FILE);
  });

  test('keeps every title readable, whatever marks it has', () => {
    const titles = fc
      .string({ minLength: 1, maxLength: 80, unit: 'grapheme' })
      .map((text) => text.replace(/\s+/gu, ' ').trim());
    fc.assert(
      fc.property(
        titles.filter((title) => title !== '' && !/\p{Cc}|\p{Cs}/u.test(title)),
        (title) => {
          const { article } = parseArticle('brug', editFrontMatter(FILE, { title }));
          expect(article?.title).toBe(title);
          expect(article?.passages.map(({ text }) => text)).toEqual(['De brug is af.', 'Twaalf miljoen euro.']);
        },
      ),
    );
  });

  test('adds a field that was missing, and keeps the line ends of another system', () => {
    const windows = '---\r\ntitle: A\r\n---\r\nText.\r\n';
    const edited = editFrontMatter(windows, { language: 'en' });
    expect(parseArticle('a', edited).article).toMatchObject({ title: 'A', language: 'en' });
    expect(edited.endsWith('---\r\nText.\r\n')).toBe(true);
  });

  test('is a mistake of the caller without front matter', () => {
    expect(() => editFrontMatter('Text.', { title: 'A' })).toThrow(TypeError);
  });
});
