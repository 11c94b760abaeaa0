import type { Writing } from './sql-access.ts';

/** One article, held until the transaction ends: what is read of it here stays true until then. */
export interface ArticleTurn {
  readonly current: number;
  /** JSON. */
  readonly audience: string;
  /** When it was removed. */
  readonly removed: number | null;
  /** Of its current version. */
  readonly bytes: number;
  set(columns: { current?: number; audience?: string; source?: string | null; removed?: number | null }): Promise<void>;
}

/** Waits until nobody else is changing the server's articles; `null` where there is no such article, removed or not. */
export async function articleTurn({ db, lock }: Writing, server: string, slug: string): Promise<ArticleTurn | null> {
  await lock(`articles ${server}`);
  const row = await db
    .selectFrom('articles')
    .innerJoin('versions', (join) =>
      join
        .onRef('versions.server', '=', 'articles.server')
        .onRef('versions.slug', '=', 'articles.slug')
        .onRef('versions.number', '=', 'articles.current'),
    )
    .select(['current', 'audience', 'removed', 'bytes'])
    .where('articles.server', '=', server)
    .where('articles.slug', '=', slug)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    ...row,
    async set(columns) {
      await db.updateTable('articles').set(columns).where('server', '=', server).where('slug', '=', slug).execute();
    },
  };
}
