import { sql, type Kysely } from 'kysely';
import { z } from 'zod';
import type { Database } from './database.ts';

/** What is copied, with the columns that tell rows apart; what others refer to comes first. Leases are of the moment. */
const TABLES = [
  ['keys', ['name']],
  ['articles', ['server', 'slug']],
  ['versions', ['server', 'slug', 'number']],
  ['pending', ['server', 'slug']],
  ['drafts', ['server', 'id']],
  ['settings', ['server']],
  ['departures', ['server']],
  ['log', ['id']],
  ['questions', ['id']],
  ['votes', ['server', 'slug', 'passage', 'member']],
  ['daily', ['server', 'day']],
  ['citations', ['server', 'day', 'slug', 'passage']],
  ['erasures', ['member']],
] as const satisfies readonly (readonly [keyof Database, readonly string[]])[];

/** Rows at a time: with texts of a megabyte each, that many megabytes of memory. */
const PAGE = 50;

const page = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()])));

type Row = z.infer<typeof page>[number];

/** Copies every row from one store's tables to another's, which are empty and of the same version. */
export async function copyTables(from: Kysely<Database>, to: Kysely<Database>): Promise<void> {
  for (const [table, key] of TABLES) {
    let last: Row | undefined;
    do {
      const rows: readonly Row[] = await pageAfter(from, table, key, last);
      await insert(to, table, rows);
      last = rows.at(-1);
    } while (last !== undefined);
  }
}

/** Deletes every row that `copyTables` would copy. */
export async function emptyTables(db: Kysely<Database>): Promise<void> {
  for (const [table] of TABLES.toReversed()) await db.deleteFrom(table).execute();
}

async function pageAfter(
  db: Kysely<Database>,
  table: string,
  key: readonly string[],
  last: Row | undefined,
): Promise<readonly Row[]> {
  const columns = sql.join(key.map((name) => sql.ref(name)));
  const after =
    last === undefined ? sql`` : sql`where (${columns}) > (${sql.join(key.map((name) => sql.val(last[name])))})`;
  const { rows } = await sql`select * from ${sql.table(table)} ${after} order by ${columns} limit ${PAGE}`.execute(db);
  return page.parse(rows);
}

async function insert(db: Kysely<Database>, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  const values = rows.map((row) => sql`(${sql.join(columns.map((name) => sql.val(row[name])))})`);
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))})
    values ${sql.join(values)}`.execute(db);
}
