import Database from 'libsql';
import { sqliteFailure } from './failure.ts';

/**
 * Writes a database anew as one file that needs none beside it: a new one, or an empty one that is there already. (To leave the write-ahead log in place, a database must have no
 * other connection, and the library closes one only when its statements are collected.)
 */
export function asSingleFile(from: string, to: string): void {
  try {
    const connection = new Database(from);
    try {
      connection.prepare('VACUUM INTO ?').run([to]);
    } finally {
      connection.close();
    }
  } catch (error) {
    throw sqliteFailure(error);
  }
}
