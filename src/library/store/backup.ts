import { link, lstat, open, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from '../read-text-file.ts';
import { makeBackupFolder, type BackupFolder } from './backup-folder.ts';
import { copyTables, emptyTables } from './sql/copy-tables.ts';
import { serversIn } from './sql/server-tables.ts';
import type { SqlStore } from './sql/sql-store.ts';
import { asSingleFile } from './sqlite/single-file.ts';
import { makePrivately, openSqliteStore } from './sqlite/open.ts';
import { StoreFailure } from './store-failure.ts';

export type Backup =
  | { readonly kind: 'done'; readonly servers: number; readonly bytes: number }
  /** There is something of that name; it is left as it is. */
  | { readonly kind: 'exists' }
  /** The file cannot be written there; `code` is Node's, such as `EACCES`, or SQLite's, such as `SQLITE_FULL`. */
  | { readonly kind: 'unwritable'; readonly code: string };

/**
 * Copies a whole store, as it is at one moment, to a SQLite file, whatever the store itself is kept in. Safe while others read
 * and write; there is no file of its name until it is whole and on disk, and it is its owner's alone. Killed halfway, it leaves a
 * hidden folder beside it, which a later backup there deletes (from a minute on). Rejects with a `StoreFailure` of the store.
 */
export async function backupStore(store: SqlStore, file: string): Promise<Backup> {
  if (await isThere(file)) return { kind: 'exists' };
  let folder: BackupFolder;
  try {
    folder = await makeBackupFolder(dirname(file));
  } catch (error) {
    if (error instanceof StoreFailure) throw error;
    return { kind: 'unwritable', code: errorCode(error) };
  }
  try {
    const [copy, whole] = [join(folder.path, 'copy.db'), join(folder.path, 'whole.db')];
    const servers = await copyTo(store, copy);
    await makePrivately(whole);
    asSingleFile(copy, whole);
    await flush(whole, 'r+');
    const { size } = await stat(whole);
    return (await nameIt(whole, file)) ? { kind: 'done', servers, bytes: size } : { kind: 'exists' };
  } catch (error) {
    // A store is only read here, so it is the file's disk.
    if (!(error instanceof StoreFailure) || error.id !== 'full') throw error;
    return { kind: 'unwritable', code: errorCode(error.cause) };
  } finally {
    await folder.remove();
  }
}

/** Whether the name was still free: a link, unlike a renaming, takes no other file's place. */
async function nameIt(whole: string, file: string): Promise<boolean> {
  try {
    await link(whole, file);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    // Some disks know no links.
    if (await isThere(file)) return false;
    await rename(whole, file);
  }
  // Where a folder cannot be flushed, as on Windows, its disk sees to it.
  await flush(dirname(file), 'r').catch(() => undefined);
  return true;
}

function isThere(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}

/** How many servers it has something of. */
async function copyTo(store: SqlStore, file: string): Promise<number> {
  const copy = await openSqliteStore({ file });
  try {
    return await store.access.snapshot((from) =>
      copy.access.write(async ({ db }) => {
        // It was made with a key of its own.
        await emptyTables(db);
        await copyTables(from, db);
        return (await serversIn(db)).length;
      }),
    );
  } finally {
    await copy.close();
  }
}

async function flush(path: string, flags: 'r' | 'r+'): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
