import { join } from 'node:path';
import type { StorePlace } from './config.ts';
import type { SqlStore } from './library/store/sql/sql-store.ts';

/** Opens the store that the operator chose; the library of the other is not even loaded. Rejects with a `StoreFailure`. */
export async function openStore(place: StorePlace): Promise<SqlStore> {
  switch (place.kind) {
    case 'sqlite': {
      const { openSqliteStore, SQLITE_FILE_NAME } = await import('./library/store/sqlite/open.ts');
      return openSqliteStore({ file: join(place.dir, SQLITE_FILE_NAME) });
    }
    case 'postgresql': {
      const { openPostgresqlStore } = await import('./library/store/postgresql/open.ts');
      return openPostgresqlStore({ url: place.url });
    }
    default:
      return place satisfies never;
  }
}
