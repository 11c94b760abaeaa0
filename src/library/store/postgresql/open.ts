import { Kysely, PostgresDialect } from 'kysely';
import type { Database } from '../sql/database.ts';
import { migrate } from '../sql/migrate.ts';
import type { Migration } from '../sql/migration.ts';
import { MIGRATIONS } from '../sql/migrations.ts';
import { sqlStore, type SqlStore } from '../sql/sql-store.ts';
import { STORABLE_TEXTS } from '../sql/storable-texts.ts';
import { databaseAccess } from './access.ts';
import { postgresqlAddress } from './address.ts';
import { changeFeed } from './change-feed.ts';
import { newClient, openPool } from './connection.ts';
import { POSTGRESQL_TYPES } from './dialect.ts';
import { postgresqlFailure } from './failure.ts';
import { hasTable } from './has-table.ts';

export interface PostgresqlStoreOptions {
  /** `postgresql://user:password@host:port/database`; the database is ours alone. */
  readonly url: string;
  /** Those of this version where absent. */
  readonly migrations?: readonly Migration[];
}

/** Opens a store that several processes on several machines may share. Rejects with a `StoreFailure`. */
export async function openPostgresqlStore({ url, migrations = MIGRATIONS }: PostgresqlStoreOptions): Promise<SqlStore> {
  const address = postgresqlAddress(url);
  const { secrets, shown } = address;
  try {
    const db = new Kysely<Database>({
      dialect: new PostgresDialect({ pool: openPool(address) }),
      plugins: [STORABLE_TEXTS],
    });
    try {
      const access = databaseAccess(db, secrets);
      await migrate(access, hasTable, POSTGRESQL_TYPES, migrations);
      const changes = await changeFeed(() => newClient(address));
      return sqlStore({
        description: `PostgreSQL at ${shown}`,
        access,
        subscribe: (listener) => changes.subscribe(listener),
        async close() {
          await changes.close();
          await db.destroy();
        },
      });
    } catch (error) {
      await db.destroy();
      throw error;
    }
  } catch (error) {
    throw postgresqlFailure(error, secrets);
  }
}
