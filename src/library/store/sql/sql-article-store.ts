import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { ArticleStore, Changed, Quota } from '../article-store.ts';
import type { Audience } from '../stored-article.ts';
import { toStoredArticle, toStoredArticleFacts } from './article-row.ts';
import { articleTurn } from './article-turn.ts';
import { usage, whatIsFull } from './article-usage.ts';
import type { Database } from './database.ts';
import { noteDeed } from './note-deed.ts';
import { dueForRefresh, noteSource } from './article-sources.ts';
import { publish, storedArticle } from './publish.ts';
import { selectArticles } from './select-articles.ts';
import { served, texts } from './served-articles.ts';
import type { SqlAccess } from './sql-access.ts';
import { FACT_COLUMNS, versionFactsRow, versionRow } from './version-row.ts';

/** The articles, over the tables of any adapter. */
export function sqlArticleStore(access: SqlAccess): ArticleStore {
  return {
    list: (server) =>
      access.read(async (db) => {
        const rows = await selectArticles(db, server, 'texts').where('removed', 'is', null).execute();
        return rows.map(toStoredArticle);
      }),
    facts: (server, which) =>
      access.read(async (db) => {
        const served = which === 'served' ? 'is' : 'is not';
        const rows = await selectArticles(db, server, 'facts').where('removed', served, null).execute();
        return rows.map(toStoredArticleFacts);
      }),
    served: (server) => access.read((db) => served(db, server)),
    texts: (server, slugs) => access.read((db) => texts(db, server, slugs)),
    find: (server, slug) => access.read((db) => storedArticle(db, server, slug)),
    publish: (publication, at) => access.write((writing) => publish(writing, publication, at)),
    versions: (server, slug) =>
      access.read(async (db) => {
        const rows = await versionsOf(db, server, slug)
          .select(['number', ...FACT_COLUMNS])
          .orderBy('number', 'desc')
          .execute();
        return rows.map((row) => versionFactsRow.parse(row));
      }),
    version: (server, slug, number) =>
      access.read(async (db) => {
        const row = await versionsOf(db, server, slug).selectAll().where('number', '=', number).executeTakeFirst();
        return row === undefined ? null : versionRow.parse(row);
      }),
    ...changes(access),
    ...sources(access),
    purgeRemoved: (before) => purgeRemoved(access, before),
    usage: (server) => access.read((db) => usage(db, server)),
  };
}

/** One by one: with an article go all of its versions. */
async function purgeRemoved(access: SqlAccess, before: number): Promise<number> {
  const removed = (db: Kysely<Database>) =>
    db.selectFrom('articles').select(['server', 'slug']).where('removed', '<', before);
  let articles = 0;
  for (const { server, slug } of await access.read((db) => removed(db).execute())) {
    articles += await access.erase(async ({ db }) => {
      const article = db.deleteFrom('articles').where('server', '=', server).where('slug', '=', slug);
      // Unless it was brought back meanwhile.
      const gone = await article.where('removed', '<', before).executeTakeFirst();
      return Number(gone.numDeletedRows);
    });
    await nextTurn();
  }
  return articles;
}

function versionsOf(db: Kysely<Database>, server: string, slug: string) {
  return db.selectFrom('versions').where('server', '=', server).where('slug', '=', slug);
}

function changes(access: SqlAccess): Pick<ArticleStore, 'remove' | 'restore' | 'setAudience'> {
  return {
    remove: (server: string, slug: string, by: string | null, at: number) =>
      access.write(async (writing): Promise<Changed<null>> => {
        const turn = await articleTurn(writing, server, slug);
        if (turn?.removed !== null) return { kind: 'not-found' };
        await turn.set({ removed: at });
        await noteDeed(writing.db, { server, at, by, action: 'remove', slug });
        await writing.tell({ kind: 'articles', server });
        return { kind: 'done', value: null };
      }),
    restore: (server: string, slug: string, by: string | null, quota: Quota, at: number) =>
      access.write(async (writing) => {
        const turn = await articleTurn(writing, server, slug);
        if (turn === null) return { kind: 'not-found' };
        if (turn.removed === null) return { kind: 'conflict' };
        const limit = await whatIsFull(writing.db, server, quota, { articles: 1, bytes: turn.bytes });
        if (limit !== null) return { kind: 'full', limit };
        await turn.set({ removed: null });
        await noteDeed(writing.db, { server, at, by, action: 'restore', slug });
        await writing.tell({ kind: 'articles', server });
        const value = await storedArticle(writing.db, server, slug);
        return value === null ? { kind: 'not-found' } : { kind: 'done', value };
      }),
    setAudience: (server: string, slug: string, audience: Audience, by: string | null, at: number) =>
      access.write(async (writing): Promise<Changed<null>> => {
        const turn = await articleTurn(writing, server, slug);
        if (turn?.removed !== null) return { kind: 'not-found' };
        await turn.set({ audience: JSON.stringify(audience) });
        await noteDeed(writing.db, { server, at, by, action: 'audience', slug });
        await writing.tell({ kind: 'articles', server });
        return { kind: 'done', value: null };
      }),
  };
}

function sources(access: SqlAccess): Pick<ArticleStore, 'noteSource' | 'dueForRefresh'> {
  return {
    noteSource: (server, slug, source, pending, at) =>
      access.write((writing) => noteSource(writing, server, slug, source, pending, at)),
    dueForRefresh: (schedule, before) => access.read((db) => dueForRefresh(db, schedule, before)),
  };
}
