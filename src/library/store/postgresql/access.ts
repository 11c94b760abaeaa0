import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from '../sql/database.ts';
import type { SqlAccess, Writing } from '../sql/sql-access.ts';
import { noteChange } from './change-feed.ts';
import { POSTGRESQL_NOW } from './dialect.ts';
import { isCollision, postgresqlFailure } from './failure.ts';

/** How often a transaction is begun that others got in the way of. */
const ATTEMPTS = 3;

/** Distinguishes our locks from those of another program on the same database. */
const LOCK_PREFIX = 'vraagbaak ';

/** @param secrets - what must not be seen in a log */
export function databaseAccess(db: Kysely<Database>, secrets: readonly string[]): SqlAccess {
  async function translated<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw postgresqlFailure(error, secrets);
    }
  }

  async function write<T>(changes: (writing: Writing) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await db.transaction().execute((transaction) => changes(writingOn(transaction)));
      } catch (error) {
        if (!isCollision(error) || attempt === ATTEMPTS) throw error;
      }
    }
  }

  return {
    now: POSTGRESQL_NOW,
    read: (queries) => translated(() => queries(db)),
    snapshot: (queries) =>
      translated(() =>
        db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(queries),
      ),
    write: (changes) => translated(() => write(changes)),
    // What was deleted leaves the server's files when it next tidies them by itself (autovacuum).
    erase: (changes) => translated(() => write(changes)),
  };
}

function writingOn(db: Transaction<Database>): Writing {
  return {
    db,
    async lock(name) {
      await sql`select pg_advisory_xact_lock(hashtextextended(${LOCK_PREFIX + name}, 0))`.execute(db);
    },
    async recount() {
      for (const table of ['log', 'questions']) {
        await sql`select setval(pg_get_serial_sequence(${table}, 'id'),
          (select coalesce(max(id), 0) + 1 from ${sql.table(table)}), false)`.execute(db);
      }
    },
    tell: (change) => noteChange(db, change),
  };
}
