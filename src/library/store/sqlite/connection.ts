import Database from 'libsql';

/**
 * Milliseconds that the library itself waits for a lock, while nothing else happens in this process. Longer waits are the
 * dialect's, which lets others go on.
 */
const BUSY_TIMEOUT_MS = 20;

/** In the header of our files, so that no other program's file is taken for one: `vrgb`. */
const APPLICATION_ID = 0x76726762;

/** Opens the file, which is made where there is none. Throws what `sqliteFailure` understands. */
export function openConnection(file: string): Database.Database {
  const connection = new Database(file, { timeout: BUSY_TIMEOUT_MS });
  try {
    if (textOf(connection, 'PRAGMA journal_mode = WAL') !== 'wal') throw new NotOurs('no write-ahead log there');
    connection.exec('PRAGMA synchronous = FULL');
    connection.exec('PRAGMA foreign_keys = ON');
    rows(connection, 'PRAGMA secure_delete = ON');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** The file is a database, but another program's. */
export class NotOurs extends Error {
  override readonly name = 'NotOurs';
}

/** Marks an empty database as ours. @throws NotOurs where it has another program's tables */
export function claim(connection: Database.Database): void {
  // In this order: another process may be making our tables now, and marks the file before.
  const tables = numberOf(connection, 'SELECT count(*) FROM sqlite_schema');
  if (hasOurMark(connection)) return;
  if (tables > 0) throw new NotOurs('tables of another program');
  connection.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
}

/** Whether the file was made by this program, of whatever version. */
export function hasOurMark(connection: Database.Database): boolean {
  return numberOf(connection, 'PRAGMA application_id') === APPLICATION_ID;
}

/**
 * Takes what was deleted out of the write-ahead log as well; `false` where that cannot be done now: somebody is still reading it,
 * or the disk has no room.
 */
export function emptyLog(connection: Database.Database): boolean {
  try {
    return numberOf(connection, 'PRAGMA wal_checkpoint(TRUNCATE)') === 0;
  } catch {
    // The change itself is kept, and must not be said to have failed.
    return false;
  }
}

/** Changes whenever another connection has committed something. */
export function dataVersion(connection: Database.Database): number {
  return numberOf(connection, 'PRAGMA data_version');
}

function rows(connection: Database.Database, statement: string): readonly unknown[] {
  return connection.prepare(statement).all([]);
}

/** The first column of the first row. */
export function numberOf(connection: Database.Database, query: string): number {
  const value = firstValue(connection, query);
  if (typeof value !== 'number') throw new NotOurs(`no number from ${query}`);
  return value;
}

/** The first column of the first row. */
export function textOf(connection: Database.Database, query: string): string {
  return String(firstValue(connection, query));
}

function firstValue(connection: Database.Database, query: string): unknown {
  const [row] = rows(connection, query);
  return typeof row === 'object' && row !== null ? Object.values(row)[0] : undefined;
}
