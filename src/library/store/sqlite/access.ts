import type Libsql from 'libsql';
import { Kysely } from 'kysely';
import type { Database } from '../sql/database.ts';
import type { SqlAccess, Writing } from '../sql/sql-access.ts';
import { STORABLE_TEXTS } from '../sql/storable-texts.ts';
import type { ChangeFeed } from './change-feed.ts';
import { claim, emptyLog, openConnection } from './connection.ts';
import { LibsqlDialect, SQLITE_NOW } from './dialect.ts';
import { sqliteFailure } from './failure.ts';
import { whenUnlocked } from './lock-wait.ts';

/** A file with a connection for reads and one for writes, so that a read never waits for somebody's change to end. */
export interface OpenedFile {
  readonly reading: Kysely<Database>;
  readonly readingHandle: Libsql.Database;
  readonly writing: Kysely<Database>;
  readonly writingHandle: Libsql.Database;
  /** Once what is under way has ended. */
  close(): Promise<void>;
}

export async function openFile(file: string): Promise<OpenedFile> {
  const writingHandle = await whenUnlocked(() => openConnection(file));
  const handles = [writingHandle];
  try {
    await whenUnlocked(() => {
      claim(writingHandle);
    });
    const readingHandle = await whenUnlocked(() => openConnection(file));
    handles.push(readingHandle);
    readingHandle.exec('PRAGMA query_only = ON');
    const plugins = [STORABLE_TEXTS];
    const reading = new Kysely<Database>({ dialect: new LibsqlDialect(readingHandle, 'deferred'), plugins });
    const writing = new Kysely<Database>({ dialect: new LibsqlDialect(writingHandle, 'immediate'), plugins });
    const close = async (): Promise<void> => {
      for (const db of [writing, reading]) await db.destroy();
      for (const handle of handles) handle.close();
    };
    return { reading, readingHandle, writing, writingHandle, close };
  } catch (error) {
    for (const handle of handles) handle.close();
    throw error;
  }
}

/** @param feed - `null` as long as there is nobody to tell */
export function fileAccess(file: OpenedFile, feed: () => ChangeFeed | null): SqlAccess {
  const { reading, writing, writingHandle } = file;
  let deletedInLog = false;

  async function write<T>(changes: (writing: Writing) => Promise<T>): Promise<T> {
    const result = await writing.transaction().execute((db) =>
      changes({
        db,
        // The transaction has the file to itself.
        lock: () => Promise.resolve(),
        // SQLite does so by itself.
        recount: () => Promise.resolve(),
        tell: async (change) => feed()?.note(db, change),
      }),
    );
    if (deletedInLog) deletedInLog = !emptyLog(writingHandle);
    await feed()?.look();
    return result;
  }

  return {
    now: SQLITE_NOW,
    read: (queries) => translated(() => queries(reading)),
    snapshot: (queries) => translated(() => reading.transaction().execute(queries)),
    write: (changes) => translated(() => write(changes)),
    erase: (changes) =>
      translated(() =>
        write(async (inside) => {
          const result = await changes(inside);
          deletedInLog = true;
          return result;
        }),
      ),
  };
}

async function translated<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw sqliteFailure(error);
  }
}
