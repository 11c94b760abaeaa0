import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Kysely } from 'kysely';
import Libsql from 'libsql';
import type { Database } from '../sql/database.ts';
import { versionIn } from '../sql/migrate.ts';
import { MIGRATIONS } from '../sql/migrations.ts';
import type { StoreState } from '../store-state.ts';
import { hasOurMark, NotOurs, numberOf } from './connection.ts';
import { LibsqlDialect } from './dialect.ts';
import { sqliteFailure } from './failure.ts';
import { hasTable } from './has-table.ts';
import { whenUnlocked } from './lock-wait.ts';

/** Looks at a store in a file without making or changing it. Rejects with a `StoreFailure`. */
export async function examineSqliteStore(file: string): Promise<StoreState> {
  try {
    if (!(await isThere(file))) return { kind: 'none' };
    const version = await currentVersion(file);
    if (version === 0) return { kind: 'none' };
    if (version < MIGRATIONS.length) return { kind: 'outdated' };
    const writable = await Promise.all([file, dirname(file)].map((path) => access(path, constants.W_OK))).then(
      () => true,
      () => false,
    );
    return { kind: 'ready', writable };
  } catch (error) {
    throw sqliteFailure(error);
  }
}

async function isThere(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

/** How a file is opened without changing it. https://sqlite.org/uri.html */
type Unchanged =
  /** With its log, which is read and left there, while others write or after one that was killed. */
  | 'mode=ro'
  /** Without a log: opened in the other way, one would be made, and left behind. */
  | 'immutable=1';

/**
 * The version in a file that is left to the byte. An ordinary connection takes the log into the file when it is the last one to
 * close, even one that may only query.
 */
async function currentVersion(file: string): Promise<number> {
  const log = `${file}-wal`;
  if (!(await isThere(log))) {
    const version = await whenUnlocked(() => versionOf(file, 'immutable=1'));
    // Else somebody began to write meanwhile, of which an immutable file knows nothing.
    if (!(await isThere(log))) return version;
  }
  return whenUnlocked(() => versionOf(file, 'mode=ro'));
}

async function versionOf(file: string, how: Unchanged): Promise<number> {
  const handle = new Libsql(`${pathToFileURL(file).href}?${how}`);
  try {
    if (numberOf(handle, 'SELECT count(*) FROM sqlite_schema') === 0) return 0;
    if (!hasOurMark(handle)) throw new NotOurs('tables of another program');
    const db = new Kysely<Database>({ dialect: new LibsqlDialect(handle, 'deferred') });
    return await versionIn(db, hasTable, MIGRATIONS.length);
  } finally {
    handle.close();
  }
}
