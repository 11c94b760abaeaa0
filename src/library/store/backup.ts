import { mkdtemp, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { copyTables, emptyTables } from './sql/copy-tables.ts';
import type { SqlStore } from './sql/sql-store.ts';
import { asSingleFile } from './sqlite/single-file.ts';
import { openSqliteStore } from './sqlite/open.ts';

export type Backup =
  | { readonly kind: 'done'; readonly bytes: number }
  /** There is something of that name; it is left as it is. */
  | { readonly kind: 'exists' }
  /** The file cannot be written there; `code` is Node's, such as `EACCES`. */
  | { readonly kind: 'unwritable'; readonly code: string };

/**
 * Copies a whole store, as it is at one moment, to a SQLite file, whatever the store itself is kept in. Safe while others read
 * and write; until it is whole and on disk, there is an empty file of its name. Rejects with a `StoreFailure`: also where the disk of the
 * file is full.
 */
export async function backupStore(store: SqlStore, file: string): Promise<Backup> {
  try {
    // Takes the name, so that nobody else does meanwhile.
    await (await open(file, 'wx')).close();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return code === 'EEXIST' ? { kind: 'exists' } : { kind: 'unwritable', code };
  }
  try {
    await copyBeside(store, file);
    return { kind: 'done', bytes: (await stat(file)).size };
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}

/** Beside it first: only within one disk is a file renamed at one stroke. */
async function copyBeside(store: SqlStore, file: string): Promise<void> {
  const folder = await mkdtemp(join(dirname(file), '.backup-'));
  try {
    const [copy, whole] = [join(folder, 'copy.db'), join(folder, 'whole.db')];
    await copyTo(store, copy);
    asSingleFile(copy, whole);
    await flush(whole);
    await rename(whole, file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function copyTo(store: SqlStore, file: string): Promise<void> {
  const copy = await openSqliteStore({ file });
  try {
    await store.access.snapshot((from) =>
      copy.access.write(async ({ db }) => {
        // It was made with a key of its own.
        await emptyTables(db);
        await copyTables(from, db);
      }),
    );
  } finally {
    await copy.close();
  }
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
