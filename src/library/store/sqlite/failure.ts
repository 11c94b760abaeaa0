import { z } from 'zod';
import { StoreFailure, type StoreFailureId } from '../store-failure.ts';
import { NotOurs } from './connection.ts';

/** What went wrong, as what can be wrong with a store. Result codes: https://sqlite.org/rescode.html */
export function sqliteFailure(error: unknown): StoreFailure {
  if (error instanceof StoreFailure) return error;
  // A row that its schema does not know was not written by us.
  if (error instanceof NotOurs || error instanceof z.ZodError) return new StoreFailure('corrupt', error);
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  return new StoreFailure(idOf(code, error instanceof Error ? error.message : ''), error);
}

/** Whether another process holds what this one wanted. */
export function isBusy(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^SQLITE_(BUSY|LOCKED)/.test(error.code)
  );
}

function idOf(code: string, message: string): StoreFailureId {
  const primary = /^SQLITE_[A-Z]+/.exec(code)?.[0] ?? '';
  switch (primary) {
    case 'SQLITE_FULL':
      return 'full';
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return 'locked';
    case 'SQLITE_CORRUPT':
    case 'SQLITE_NOTADB':
      return 'corrupt';
    case 'SQLITE_READONLY':
    case 'SQLITE_PERM':
      return 'read-only';
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_AUTH':
      return 'unreachable';
    case 'SQLITE_IOERR':
      // The file beside the log that processes share could not grow.
      return code === 'SQLITE_IOERR_SHMSIZE' ? 'full' : 'unexpected';
    default:
      // The library gives no code where it could not open the file, nor Node where a folder could not be made.
      return /^E[A-Z]+$/.test(code) || message.includes('Unable to open') ? openingId(code) : 'unexpected';
  }
}

function openingId(code: string): StoreFailureId {
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'full';
  return code === 'EROFS' ? 'read-only' : 'unreachable';
}
