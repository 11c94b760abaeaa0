import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { lockFile } from './sqlite/file-lock.ts';

/** So that nothing is taken for ours, and deleted, which is not. */
const PREFIX = '.vraagbaak-backup-';
const LOCK = 'in-use';

/** Milliseconds from which on a folder without a lock is a leftover: its process had the time to lock it. */
const MADE_LONG_AGO = 60_000;

/** Where a backup is made, until it gets its name, or where a copy of it is read. */
export interface BackupFolder {
  readonly path: string;
  /** Deletes it with what is in it. */
  remove(): Promise<void>;
}

/**
 * Makes a folder in `dir`, beside the file to come: only within one disk does a file get its name at one stroke. Whoever is killed
 * leaves it behind, and no file system that Node.js reaches keeps an unnamed file to be named later; so it is locked while it is used,
 * and what nobody uses is deleted here, by the next one that makes a backup there.
 *
 * Rejects with Node's error where the folder cannot be made, with a `StoreFailure` where it cannot be locked.
 */
export async function makeBackupFolder(dir: string): Promise<BackupFolder> {
  await removeLeftovers(dir);
  const path = await mkdtemp(join(dir, PREFIX));
  const deleteIt = () => rm(path, { recursive: true, force: true });
  try {
    const lock = lockFile(join(path, LOCK));
    return {
      path,
      async remove() {
        try {
          lock?.release();
        } finally {
          await deleteIt();
        }
      },
    };
  } catch (error) {
    await deleteIt();
    throw error;
  }
}

/** What cannot be deleted stays: the backup itself may be possible all the same. */
async function removeLeftovers(dir: string): Promise<void> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (!entry.isDirectory() || !entry.name.startsWith(PREFIX)) continue;
    await removeUnused(join(dir, entry.name)).catch(() => undefined);
  }
}

async function removeUnused(path: string): Promise<void> {
  const { mtimeMs } = await stat(path);
  if (Date.now() - mtimeMs < MADE_LONG_AGO) return;
  const lock = lockFile(join(path, LOCK));
  if (lock === null) return;
  lock.release();
  await rm(path, { recursive: true, force: true });
}
