import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memberHash } from '../member-hash.ts';
import { copyTables, emptyTables } from './sql/copy-tables.ts';
import { eraseAgain } from './sql/erase-again.ts';
import { readMemberKey } from './sql/member-key.ts';
import { serversIn } from './sql/server-tables.ts';
import type { Writing } from './sql/sql-access.ts';
import type { SqlStore } from './sql/sql-store.ts';
import { isWhole } from './sqlite/is-whole.ts';
import { openSqliteStore } from './sqlite/open.ts';
import { StoreFailure } from './store-failure.ts';

export type Restoration =
  /** `erased`: rows that were deleted or changed since members had asked for it after the backup was made. */
  | { readonly kind: 'done'; readonly servers: number; readonly erased: number }
  /** The store has something in it, and was not to be overwritten. */
  | { readonly kind: 'not-empty'; readonly servers: number }
  /** The file cannot be read; `code` is Node's, such as `ENOENT`. */
  | { readonly kind: 'unreadable'; readonly code: string }
  /** The file is no backup of ours, is not whole, or is from a newer version. */
  | { readonly kind: 'unusable'; readonly reason: 'damaged' | 'newer' };

/**
 * Puts a backup in the place of all that a store holds: all of it or, where something goes wrong, nothing. Erasures that the
 * store knows of are done again. Subscribers in every process are told. Rejects with a `StoreFailure` of the store.
 *
 * @param overwrite - whether a store with something in it may be replaced
 */
export async function restoreStore(file: string, store: SqlStore, overwrite: boolean): Promise<Restoration> {
  const folder = await mkdtemp(join(tmpdir(), 'vraagbaak-restore-'));
  try {
    const copy = join(folder, 'copy.db');
    try {
      await copyFile(file, copy);
    } catch (error) {
      return {
        kind: 'unreadable',
        code: error instanceof Error && 'code' in error ? String(error.code) : String(error),
      };
    }
    if (!isWhole(copy)) return { kind: 'unusable', reason: 'damaged' };
    const backup = await openCopy(copy);
    if (typeof backup === 'string') return { kind: 'unusable', reason: backup };
    try {
      return await backup.access.snapshot((from) =>
        store.access.erase((writing) => replace(writing, overwrite, (to) => copyTables(from, to))),
      );
    } finally {
      await backup.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Also brings the tables of an older version up to date, which is why it is not done to the backup itself. */
async function openCopy(file: string): Promise<SqlStore | 'damaged' | 'newer'> {
  try {
    return await openSqliteStore({ file });
  } catch (error) {
    if (error instanceof StoreFailure && (error.id === 'newer' || error.id === 'corrupt')) {
      return error.id === 'newer' ? 'newer' : 'damaged';
    }
    throw error;
  }
}

async function replace(
  { db, recount, tell }: Writing,
  overwrite: boolean,
  copyInto: (to: Writing['db']) => Promise<void>,
): Promise<Restoration> {
  const present = (await serversIn(db)).length;
  if (present > 0 && !overwrite) return { kind: 'not-empty', servers: present };
  const key = await readMemberKey(db);
  const erasures = await db.selectFrom('erasures').select(['member', 'at']).execute();
  await emptyTables(db);
  await copyInto(db);
  await recount();
  const erased = await eraseAgain(db, { hashOf: (id) => memberHash(key, id), erasures });
  await tell({ kind: 'anything' });
  return { kind: 'done', servers: (await serversIn(db)).length, erased };
}
