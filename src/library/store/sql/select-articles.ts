import type { Kysely } from 'kysely';
import { PENDING } from './article-row.ts';
import type { Database } from './database.ts';
import { FACT_COLUMNS, TEXT_COLUMNS } from './version-row.ts';

/** A server's articles at their current versions, with what waits for a moderator, by slug. */
export function selectArticles(db: Kysely<Database>, server: string, columns: 'facts' | 'texts') {
  const wanted = columns === 'facts' ? FACT_COLUMNS : [...FACT_COLUMNS, ...TEXT_COLUMNS];
  return db
    .selectFrom('articles')
    .innerJoin('versions', (join) =>
      join
        .onRef('versions.server', '=', 'articles.server')
        .onRef('versions.slug', '=', 'articles.slug')
        .onRef('versions.number', '=', 'articles.current'),
    )
    .leftJoin('pending', (join) =>
      join.onRef('pending.server', '=', 'articles.server').onRef('pending.slug', '=', 'articles.slug'),
    )
    .select(['articles.server', 'articles.slug', 'audience', 'source', 'removed', 'versions.number'])
    .select(wanted.map((name) => `versions.${name}` as const))
    .select(wanted.map((name) => `pending.${name} as ${PENDING}${name}` as const))
    .where('articles.server', '=', server)
    .orderBy('articles.slug');
}
