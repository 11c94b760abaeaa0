import type { Kysely } from 'kysely';
import type { Changed, Publication } from '../article-store.ts';
import type { LogAction } from '../server-store.ts';
import { EVERYONE, type StoredArticle } from '../stored-article.ts';
import type { Origin } from '../version.ts';
import { toStoredArticle } from './article-row.ts';
import { articleTurn, type ArticleTurn } from './article-turn.ts';
import { whatIsFull } from './article-usage.ts';
import type { Database } from './database.ts';
import { noteDeed } from './note-deed.ts';
import { selectArticles } from './select-articles.ts';
import type { Writing } from './sql-access.ts';
import { toVersionColumns } from './version-row.ts';

/** See `ArticleStore.publish`. */
export async function publish(writing: Writing, asked: Publication, at: number): Promise<Changed<StoredArticle>> {
  const { db } = writing;
  const { server, slug, follows, version, draft } = asked;
  if (draft !== undefined && !(await hasDraft(db, server, draft))) return { kind: 'not-found' };
  const turn = await articleTurn(writing, server, slug);
  if (turn === null && follows !== null) return { kind: 'not-found' };
  if (turn !== null && (turn.removed !== null || turn.current !== follows)) return { kind: 'conflict' };

  const columns = toVersionColumns(version, at);
  const more = { articles: turn === null ? 1 : 0, bytes: columns.bytes - (turn?.bytes ?? 0) };
  const limit = await whatIsFull(db, server, asked.quota, more);
  if (limit !== null) return { kind: 'full', limit };

  const number = (turn?.current ?? 0) + 1;
  await setArticle(db, asked, turn, number);
  await db
    .insertInto('versions')
    .values({ server, slug, number, ...columns })
    .execute();
  // What the address said last has been taken over, or is older than this.
  if (version.origin.kind === 'refresh' || version.origin.kind === 'url') {
    await db.deleteFrom('pending').where('server', '=', server).where('slug', '=', slug).execute();
  }
  if (draft !== undefined) {
    await db.deleteFrom('drafts').where('server', '=', server).where('id', '=', draft).execute();
  }
  const action = deedOf(version.origin, turn === null);
  await noteDeed(db, { server, at, by: version.by, action, slug, version: number });
  if (turn !== null && asked.audience !== undefined && JSON.stringify(asked.audience) !== turn.audience) {
    await noteDeed(db, { server, at, by: version.by, action: 'audience', slug });
  }
  await writing.tell({ kind: 'articles', server });
  const value = await storedArticle(db, server, slug);
  return value === null ? { kind: 'not-found' } : { kind: 'done', value };
}

async function hasDraft(db: Kysely<Database>, server: string, id: string): Promise<boolean> {
  const found = db.selectFrom('drafts').select('id').where('server', '=', server).where('id', '=', id);
  return (await found.executeTakeFirst()) !== undefined;
}

async function setArticle(
  db: Kysely<Database>,
  { server, slug, audience, source }: Publication,
  turn: ArticleTurn | null,
  current: number,
): Promise<void> {
  const given = {
    ...(audience === undefined ? {} : { audience: JSON.stringify(audience) }),
    ...(source === undefined ? {} : { source: source && JSON.stringify(source) }),
  };
  if (turn !== null) return turn.set({ current, ...given });
  const unchosen = { audience: JSON.stringify(EVERYONE), source: null, removed: null };
  await db
    .insertInto('articles')
    .values({ server, slug, current, ...unchosen, ...given })
    .execute();
}

/** What the log calls it. */
function deedOf(origin: Origin, isNew: boolean): LogAction {
  switch (origin.kind) {
    case 'url':
    case 'file':
    case 'paste':
      return isNew ? 'add' : 'edit';
    case 'edit':
    case 'questions':
    case 'refresh':
    case 'rollback':
    case 'import':
      return origin.kind;
  }
}

export async function storedArticle(db: Kysely<Database>, server: string, slug: string): Promise<StoredArticle | null> {
  const row = await selectArticles(db, server, 'texts').where('articles.slug', '=', slug).executeTakeFirst();
  return row === undefined ? null : toStoredArticle(row);
}
