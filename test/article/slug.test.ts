import { expect, test } from 'vitest';
import { MAX_SLUG_LENGTH } from '../../src/article/article.ts';
import { isSlug } from '../../src/article/slug.ts';

test.each(['noord-korea-oekraine', '1973-oil-crisis', 'België_2', 'ไทย', 'a'.repeat(MAX_SLUG_LENGTH)])(
  '%s names an article',
  (name) => {
    expect(isSlug(name)).toBe(true);
  },
);

test.each(['', '-', 'a b', 'a:b', 'a.b', 'a#1', 'a/b', '../a', 'a|b', 'a~b', 'a\n', 'a'.repeat(MAX_SLUG_LENGTH + 1)])(
  '%j does not',
  (name) => {
    expect(isSlug(name)).toBe(false);
  },
);
