import { setImmediate as turn } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { ServedArticle, ServedText } from '../stored-article.ts';
import { audienceSchema } from './audience-schema.ts';
import type { Database } from './database.ts';
import { jsonColumn } from './json-column.ts';

const key = { slug: z.string(), number: z.int().positive(), hash: z.string() };
const servedRows = z.array(z.object({ ...key, audience: jsonColumn(audienceSchema) }));
const textRows = z.array(z.object({ ...key, markdown: z.string(), questions: z.string() }));

/** Articles that are read in one go: a database in this process keeps everybody waiting for some milliseconds. */
const PAGE = 250;

/** See `ArticleStore.served`. What changes between two pages is told of like any other change. */
export async function served(db: Kysely<Database>, server: string): Promise<readonly ServedArticle[]> {
  const found: ServedArticle[] = [];
  for (;;) {
    let page = current(db, server).select(['articles.slug', 'number', 'hash', 'audience']);
    const last = found.at(-1);
    if (last !== undefined) page = page.where('articles.slug', '>', last.slug);
    const rows = servedRows.parse(await page.orderBy('articles.slug').limit(PAGE).execute());
    found.push(...rows);
    if (rows.length < PAGE) return found;
    await turn();
  }
}

/** See `ArticleStore.texts`. */
export async function texts(
  db: Kysely<Database>,
  server: string,
  slugs: readonly string[],
): Promise<readonly ServedText[]> {
  if (slugs.length === 0) return [];
  const rows = await current(db, server)
    .select(['articles.slug', 'number', 'hash', 'markdown', 'questions'])
    .where('articles.slug', 'in', slugs)
    .execute();
  return textRows.parse(rows);
}

/** The served articles at their current versions. */
function current(db: Kysely<Database>, server: string) {
  return db
    .selectFrom('articles')
    .innerJoin('versions', (join) =>
      join
        .onRef('versions.server', '=', 'articles.server')
        .onRef('versions.slug', '=', 'articles.slug')
        .onRef('versions.number', '=', 'articles.current'),
    )
    .where('articles.server', '=', server)
    .where('removed', 'is', null);
}
