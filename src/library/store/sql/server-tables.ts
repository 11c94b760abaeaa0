import type { Kysely } from 'kysely';
import type { Database } from './database.ts';

/** Every table with something of a server; those of an article's versions follow the article's. */
export const SERVER_TABLES = [
  'articles',
  'drafts',
  'settings',
  'log',
  'departures',
  'questions',
  'votes',
  'daily',
  'citations',
] as const satisfies readonly (keyof Database)[];

/** The servers of which anything is kept, in order. */
export async function serversIn(db: Kysely<Database>): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const table of SERVER_TABLES) {
    for (const { server } of await db.selectFrom(table).select('server').distinct().execute()) found.add(server);
  }
  return [...found].sort();
}
