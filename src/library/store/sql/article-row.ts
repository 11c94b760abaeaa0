import { z } from 'zod';
import type { StoredArticle, StoredArticleFacts } from '../stored-article.ts';
import { audienceSchema } from './audience-schema.ts';
import { jsonColumn } from './json-column.ts';
import { sourceSchema } from './source-schema.ts';
import { versionFactsRow, versionRow } from './version-row.ts';

const article = z.object({
  server: z.string(),
  slug: z.string(),
  audience: jsonColumn(audienceSchema),
  source: jsonColumn(sourceSchema).nullable(),
  removed: z.int().nullable(),
});

type Row = Readonly<Record<string, unknown>>;

/** @param row - of `selectArticles` with texts */
export function toStoredArticle(row: Row): StoredArticle {
  const version = versionRow.parse(row);
  const waiting = pendingIn(row, version.number);
  return { ...articleIn(row), version, pending: waiting && versionRow.parse(waiting) };
}

/** @param row - of `selectArticles` without texts */
export function toStoredArticleFacts(row: Row): StoredArticleFacts {
  const version = versionFactsRow.parse(row);
  const waiting = pendingIn(row, version.number);
  return { ...articleIn(row), version, pending: waiting && versionFactsRow.parse(waiting) };
}

function articleIn(row: Row) {
  const { removed, ...rest } = article.parse(row);
  return { ...rest, removedAt: removed };
}

/** What goes before the names of the columns of the text that waits. */
export const PENDING = 'pending_';

function pendingIn(row: Row, current: number): Row | null {
  if (row[`${PENDING}hash`] === null) return null;
  const columns = Object.entries(row).flatMap(([name, value]) =>
    name.startsWith(PENDING) ? [[name.slice(PENDING.length), value] as const] : [],
  );
  return { ...Object.fromEntries(columns), number: current + 1 };
}
