import { sql, SqliteDialect, SqliteDriver, type Driver, type SqliteDatabase } from 'kysely';
import type { SchemaTypes } from '../sql/schema-types.ts';
import { whenUnlocked } from './lock-wait.ts';

export const SQLITE_TYPES: SchemaTypes = {
  text: 'text',
  integer: 'integer',
  counting: 'integer primary key autoincrement',
};

/** Processes that share a file share a machine, and so its clock. */
export const SQLITE_NOW = sql<number>`cast(unixepoch('subsec') * 1000 as integer)`;

/** What the dialect needs of a connection. */
export interface SqliteHandle extends SqliteDatabase {
  readonly inTransaction: boolean;
  exec(statement: string): unknown;
}

/**
 * Kysely's dialect with other transactions: those that write take their lock at once, since one that comes to write later cannot
 * wait for it, and wait for it without holding up the process.
 *
 * @param begin - `immediate` for a connection that writes
 */
export class LibsqlDialect extends SqliteDialect {
  readonly #handle: SqliteHandle;
  readonly #begin: 'immediate' | 'deferred';

  constructor(handle: SqliteHandle, begin: 'immediate' | 'deferred') {
    super({ database: handle });
    this.#handle = handle;
    this.#begin = begin;
  }

  override createDriver(): Driver {
    return new LibsqlDriver(this.#handle, this.#begin);
  }
}

class LibsqlDriver extends SqliteDriver {
  readonly #handle: SqliteHandle;
  readonly #begin: 'immediate' | 'deferred';

  constructor(handle: SqliteHandle, begin: 'immediate' | 'deferred') {
    super({ database: checked(handle) });
    this.#handle = handle;
    this.#begin = begin;
  }

  /** By `exec`: a prepared statement that met a lock would keep the connection in the past until it is collected. */
  override async beginTransaction(): Promise<void> {
    await whenUnlocked(() => this.#handle.exec(`begin ${this.#begin}`));
  }

  override commitTransaction(): Promise<void> {
    return Promise.resolve(void this.#handle.exec('commit'));
  }

  /** A full disk has undone the transaction by itself. */
  override rollbackTransaction(): Promise<void> {
    return Promise.resolve(this.#handle.inTransaction ? void this.#handle.exec('rollback') : undefined);
  }
}

/** The handle with its parameters looked at: the library ends the process over one of a kind that it does not know. */
function checked(handle: SqliteHandle): SqliteDatabase {
  return {
    close: () => {
      handle.close();
    },
    prepare(statement) {
      const prepared = handle.prepare(statement);
      return {
        reader: prepared.reader,
        all: (parameters) => prepared.all(parameters.map(toParameter)),
        run: (parameters) => prepared.run(parameters.map(toParameter)),
        iterate: (parameters) => prepared.iterate(parameters.map(toParameter)),
      };
    },
  };
}

function toParameter(value: unknown): string | number | null {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  throw new TypeError(`SQLite takes no ${typeof value}`);
}
