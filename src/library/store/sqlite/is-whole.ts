import Database from 'libsql';
import { hasOurMark, textOf } from './connection.ts';

/** Whether the file is a store of ours without damage. Does not throw. */
export function isWhole(file: string): boolean {
  try {
    const connection = new Database(file);
    try {
      return hasOurMark(connection) && textOf(connection, 'PRAGMA integrity_check') === 'ok';
    } finally {
      connection.close();
    }
  } catch {
    return false;
  }
}
