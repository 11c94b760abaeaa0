import type { Article } from '../../src/article/article.ts';
import { openSqliteStore } from '../../src/library/store/sqlite/open.ts';
import { articleText } from './article-text.ts';

/** The only server of the store. */
export const SERVER = '1';

/** Makes a store in which one server has these articles, or so many passages of them. */
export async function seedStore(file: string, articles: readonly Article[], mostPassages: number): Promise<void> {
  const store = await openSqliteStore({ file });
  let left = mostPassages;
  for (const article of articles) {
    if (left <= 0) break;
    const version = { ...articleText(article, left), origin: { kind: 'import' }, by: null, parser: 1 } as const;
    const quota = { articles: Infinity, bytes: Infinity };
    await store.articles.publish({ server: SERVER, slug: article.slug, version, follows: null, quota }, 1);
    left -= article.passages.length;
  }
  await store.close();
}
