import type { Kysely, RawBuilder } from 'kysely';
import type { StoreChange } from '../store.ts';
import type { Database } from './database.ts';

/** The inside of a transaction that changes something. */
export interface Writing {
  readonly db: Kysely<Database>;
  /** Waits until no other transaction that asked for this name is under way. */
  readonly lock: (name: string) => Promise<void>;
  /** To be called when rows came in with numbers of their own: the next ones are counted on from there. */
  readonly recount: () => Promise<void>;
  /** Has subscribers in every process told once the transaction is on disk. */
  readonly tell: (change: StoreChange) => Promise<void>;
}

/** The way to the tables, which each adapter gives in its own manner. All reject with a `StoreFailure` and nothing else. */
export interface SqlAccess {
  /** One query, or several that may see each other's time pass. */
  readonly read: <T>(queries: (db: Kysely<Database>) => Promise<T>) => Promise<T>;
  /** Queries that all see the same moment. */
  readonly snapshot: <T>(queries: (db: Kysely<Database>) => Promise<T>) => Promise<T>;
  /** One transaction: on disk when it resolves, undone when it rejects. */
  readonly write: <T>(changes: (writing: Writing) => Promise<T>) => Promise<T>;
  /** The same; what it deletes is afterwards nowhere in the store's files either, where the adapter can see to that. */
  readonly erase: <T>(changes: (writing: Writing) => Promise<T>) => Promise<T>;
  /** The time in milliseconds since the epoch, by the clock that all processes share. */
  readonly now: RawBuilder<number>;
}
