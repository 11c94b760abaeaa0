import { join } from 'node:path';
import type { StorePlace } from './config.ts';
import type { StoreState } from './library/store/store-state.ts';

/** Looks at the store that the operator chose, without making or changing it. Rejects with a `StoreFailure`. */
export async function examineStore(place: StorePlace): Promise<StoreState> {
  switch (place.kind) {
    case 'sqlite': {
      const { examineSqliteStore } = await import('./library/store/sqlite/examine.ts');
      const { SQLITE_FILE_NAME } = await import('./library/store/sqlite/open.ts');
      return examineSqliteStore(join(place.dir, SQLITE_FILE_NAME));
    }
    case 'postgresql': {
      const { examinePostgresqlStore } = await import('./library/store/postgresql/examine.ts');
      return examinePostgresqlStore(place.url);
    }
    default:
      return place satisfies never;
  }
}
