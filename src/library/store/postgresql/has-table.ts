import { sql, type Kysely } from 'kysely';
import type { Database } from '../sql/database.ts';

export async function hasTable(db: Kysely<Database>, name: string): Promise<boolean> {
  // From the table itself: what looks a name up for us may remember that there was none.
  const { rows } = await sql`select 1 from pg_catalog.pg_tables
    where tablename = ${name} and schemaname = any(current_schemas(false))`.execute(db);
  return rows.length > 0;
}
