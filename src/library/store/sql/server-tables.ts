import { sql, type Kysely } from 'kysely';
import { z } from 'zod';
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
  for (const table of SERVER_TABLES) for (const server of await serversOf(db, table)) found.add(server);
  return [...found].sort();
}

const serverRows = z.array(z.object({ server: z.string() }));

/**
 * The servers of one table. Each is found from the one before it, in an index that begins with the server, since `distinct` would read
 * every row of it.
 */
export async function serversOf(
  db: Kysely<Database>,
  table: (typeof SERVER_TABLES)[number],
): Promise<readonly string[]> {
  const from = sql.table(table);
  const { rows } = await sql`with recursive found (server) as (
      select min(server) from ${from}
      union all
      select (select min(server) from ${from} where server > found.server) from found where found.server is not null
    ) select server from found where server is not null`.execute(db);
  return serverRows.parse(rows).map(({ server }) => server);
}
