import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sql } from 'kysely';
import { migrate } from '../sql/migrate.ts';
import type { Migration } from '../sql/migration.ts';
import { MIGRATIONS } from '../sql/migrations.ts';
import { sqlStore, type SqlStore } from '../sql/sql-store.ts';
import { fileAccess, openFile } from './access.ts';
import { changeFeed, CHANGE_TABLE, type ChangeFeed } from './change-feed.ts';
import { dataVersion } from './connection.ts';
import { SQLITE_TYPES } from './dialect.ts';
import { sqliteFailure } from './failure.ts';
import { hasTable } from './has-table.ts';

/** What the file is called in the folder of the operator's choice. */
export const SQLITE_FILE_NAME = 'vraagbaak.db';

export interface SqliteStoreOptions {
  /** Made where there is none, with its folder. */
  readonly file: string;
  /** Those of this version where absent. */
  readonly migrations?: readonly Migration[];
}

/** What it holds of members, and the key to their ids, is nobody's but the bot's. */
const FOLDER_MODE = 0o700;
export const FILE_MODE = 0o600;

/** Opens a store in one file, which several processes of one machine may share. Rejects with a `StoreFailure`. */
export async function openSqliteStore({ file, migrations = MIGRATIONS }: SqliteStoreOptions): Promise<SqlStore> {
  try {
    await mkdir(dirname(file), { recursive: true, mode: FOLDER_MODE });
    await makePrivately(file);
    const opened = await openFile(file);
    try {
      let feed: ChangeFeed | null = null;
      const access = fileAccess(opened, () => feed);
      await migrate(access, hasTable, SQLITE_TYPES, migrations);
      if (!(await access.read((db) => hasTable(db, 'changes')))) {
        await access.write(({ db }) => sql.raw(CHANGE_TABLE).execute(db));
      }
      const changes = await changeFeed(opened.reading, () => dataVersion(opened.readingHandle));
      feed = changes;
      return sqlStore({
        description: `SQLite file ${file}`,
        access,
        subscribe: (listener) => changes.subscribe(listener),
        async close() {
          changes.close();
          await opened.close();
        },
      });
    } catch (error) {
      await opened.close();
      throw error;
    }
  } catch (error) {
    throw sqliteFailure(error);
  }
}

/** SQLite would make it readable by all; the files beside it get the same mode. Where it cannot be made, opening it says why. */
export async function makePrivately(file: string): Promise<void> {
  await open(file, 'wx', FILE_MODE).then(
    (handle) => handle.close(),
    () => undefined,
  );
}
