import { createHash } from 'node:crypto';
import type { Article } from '../../article/article.ts';

/** What tells whether the words of an article are the same: not its title or its language, which moderators may correct. */
export function wordsHash({ sections }: Pick<Article, 'sections'>): string {
  const words = sections.map(({ heading, passages }) => [heading, passages.map(({ text }) => text)]);
  return createHash('sha256').update(JSON.stringify(words)).digest('base64url');
}
