import type { Kysely } from 'kysely';
import type { Quota } from '../article-store.ts';
import type { Database } from './database.ts';

/** What the articles that a server serves take: how many, and the bytes of their current versions. */
export async function usage(db: Kysely<Database>, server: string): Promise<Quota> {
  const row = await db
    .selectFrom('articles')
    .innerJoin('versions', (join) =>
      join
        .onRef('versions.server', '=', 'articles.server')
        .onRef('versions.slug', '=', 'articles.slug')
        .onRef('versions.number', '=', 'articles.current'),
    )
    .select(({ fn }) => [fn.countAll().as('articles'), fn.sum('bytes').as('bytes')])
    .where('articles.server', '=', server)
    .where('removed', 'is', null)
    .executeTakeFirstOrThrow();
  return { articles: Number(row.articles), bytes: Number(row.bytes) };
}

/** Which limit would be passed by that much more; what does not grow is never too much. */
export async function whatIsFull(
  db: Kysely<Database>,
  server: string,
  quota: Quota,
  more: Quota,
): Promise<'articles' | 'bytes' | null> {
  const used = await usage(db, server);
  if (more.articles > 0 && used.articles + more.articles > quota.articles) return 'articles';
  if (more.bytes > 0 && used.bytes + more.bytes > quota.bytes) return 'bytes';
  return null;
}
