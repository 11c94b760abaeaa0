import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { SourceState } from '../stored-article.ts';
import type { NewVersion } from '../version.ts';
import { articleTurn } from './article-turn.ts';
import type { Database } from './database.ts';
import { jsonColumn } from './json-column.ts';
import { settingsSchema } from './settings-schema.ts';
import { sourceSchema } from './source-schema.ts';
import type { Writing } from './sql-access.ts';
import { toVersionColumns } from './version-row.ts';

/** See `ArticleStore.noteSource`. Nothing that is served changes, so nobody is told. */
export async function noteSource(
  writing: Writing,
  server: string,
  slug: string,
  source: SourceState,
  pending: NewVersion | null | undefined,
  at = source.checkedAt ?? 0,
): Promise<void> {
  const { db } = writing;
  const turn = await articleTurn(writing, server, slug);
  if (turn === null) return;
  await turn.set({ source: JSON.stringify(source) });
  if (pending === undefined) return;
  await db.deleteFrom('pending').where('server', '=', server).where('slug', '=', slug).execute();
  if (pending === null) return;
  await db
    .insertInto('pending')
    .values({ server, slug, ...toVersionColumns(pending, at) })
    .execute();
}

const dueRow = z.object({ source: jsonColumn(sourceSchema), settings: jsonColumn(settingsSchema) });

/** See `ArticleStore.dueForRefresh`. */
export async function dueForRefresh(
  db: Kysely<Database>,
  schedule: 'daily' | 'weekly',
  before: number,
): Promise<readonly { readonly server: string; readonly slug: string }[]> {
  // A server that chose nothing has no schedule either.
  const rows = await db
    .selectFrom('articles')
    .innerJoin('settings', 'settings.server', 'articles.server')
    .select(['articles.server', 'slug', 'source', 'settings'])
    .where('removed', 'is', null)
    .where('source', 'is not', null)
    .orderBy('articles.server')
    .orderBy('slug')
    .execute();
  return rows
    .filter((row) => {
      const { source, settings } = dueRow.parse(row);
      return settings.refresh === schedule && (source.checkedAt === null || source.checkedAt < before);
    })
    .map(({ server, slug }) => ({ server, slug }));
}
