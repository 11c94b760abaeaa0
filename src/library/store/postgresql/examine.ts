import { Kysely, PostgresDialect, sql } from 'kysely';
import type { Database } from '../sql/database.ts';
import { versionIn } from '../sql/migrate.ts';
import { MIGRATIONS } from '../sql/migrations.ts';
import type { StoreState } from '../store-state.ts';
import { postgresqlAddress } from './address.ts';
import { openPool } from './connection.ts';
import { postgresqlFailure } from './failure.ts';
import { hasTable } from './has-table.ts';

/** Looks at a store in a database without making or changing it. Rejects with a `StoreFailure`. */
export async function examinePostgresqlStore(url: string): Promise<StoreState> {
  const address = postgresqlAddress(url);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: openPool(address) }) });
  try {
    const version = await versionIn(db, hasTable, MIGRATIONS.length);
    if (version === 0) return { kind: 'none' };
    if (version < MIGRATIONS.length) return { kind: 'outdated' };
    const { rows } = await sql<{ writable: boolean }>`select current_setting('transaction_read_only') = 'off'
      and has_table_privilege('articles', 'insert') as writable`.execute(db);
    return { kind: 'ready', writable: rows[0]?.writable === true };
  } catch (error) {
    throw postgresqlFailure(error, address.secrets);
  } finally {
    await db.destroy();
  }
}
