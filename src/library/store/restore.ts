import { join } from 'node:path';
import { memberHash } from '../member-hash.ts';
import { errorCode } from '../read-text-file.ts';
import { makeBackupFolder, type BackupFolder } from './backup-folder.ts';
import { copyFile } from './copy-file.ts';
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
  /** There can be no copy of it in the folder that was given for that; `code` is Node's, such as `ENOSPC`. */
  | { readonly kind: 'uncopied'; readonly code: string }
  /** The file is no backup of ours, is not whole, or is from a newer version. */
  | { readonly kind: 'unusable'; readonly reason: 'damaged' | 'newer' };

export interface RestoreInto {
  /** Whether a store with something in it may be replaced. */
  readonly overwrite: boolean;
  /** A folder for a copy of the backup, which goes again: it is the copy that is opened. */
  readonly copyInto: string;
}

/**
 * Puts a backup in the place of all that a store holds: all of it or, where something goes wrong, nothing. Erasures that the
 * store knows of are done again. Subscribers in every process are told. Rejects with a `StoreFailure` of the store.
 */
export async function restoreStore(
  file: string,
  store: SqlStore,
  { overwrite, copyInto }: RestoreInto,
): Promise<Restoration> {
  const folder = await copyFolder(copyInto);
  if (typeof folder === 'string') return { kind: 'uncopied', code: folder };
  try {
    const backup = await openCopy(file, join(folder.path, 'copy.db'));
    if ('kind' in backup) return backup;
    try {
      return await backup.access.snapshot((from) =>
        store.access.erase((writing) => replace(writing, overwrite, (to) => copyTables(from, to))),
      );
    } finally {
      await backup.close();
    }
  } finally {
    await folder.remove();
  }
}

/** The folder or, where there can be none, Node's name for why. */
function copyFolder(dir: string): Promise<BackupFolder | string> {
  return makeBackupFolder(dir).catch((error: unknown) => errorCode(causeOf(error)));
}

/** Also brings the tables of an older version up to date, which is why it is not done to the backup itself. */
async function openCopy(file: string, copy: string): Promise<SqlStore | Restoration> {
  const copied = await copyFile(file, copy);
  if (copied.kind === 'unreadable') return copied;
  if (copied.kind === 'unwritable') return { kind: 'uncopied', code: copied.code };
  if (!isWhole(copy)) return { kind: 'unusable', reason: 'damaged' };
  try {
    return await openSqliteStore({ file: copy });
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    if (error.id === 'newer') return { kind: 'unusable', reason: 'newer' };
    if (error.id === 'corrupt') return { kind: 'unusable', reason: 'damaged' };
    return { kind: 'uncopied', code: errorCode(causeOf(error)) };
  }
}

function causeOf(error: unknown): unknown {
  return error instanceof StoreFailure ? error.cause : error;
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
