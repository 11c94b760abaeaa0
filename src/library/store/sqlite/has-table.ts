import { sql, type Kysely } from 'kysely';
import type { Database } from '../sql/database.ts';

export async function hasTable(db: Kysely<Database>, name: string): Promise<boolean> {
  const { rows } = await sql`select name from sqlite_schema where type = 'table' and name = ${name}`.execute(db);
  return rows.length > 0;
}
