import { sql, type Kysely } from 'kysely';
import { z } from 'zod';
import type { Database } from '../sql/database.ts';
import type { StoreChange } from '../store.ts';

/** How often to look whether another process has changed something. */
const LOOK_MS = 250;

/** What the changes of all processes are noted in: the last of each kind, in the order of their coming. */
export const CHANGE_TABLE = `create table if not exists changes (server text not null, kind text not null, sequence integer not null,
  primary key (server, kind))`;

const changeRow = z.object({
  server: z.string(),
  kind: z.enum(['articles', 'settings', 'anything']),
  sequence: z.int(),
});

/** The changes of one file, by whatever process. */
export interface ChangeFeed {
  /** Within the transaction of the change. */
  note(db: Kysely<Database>, change: StoreChange): Promise<void>;
  /** Tells subscribers of what was noted and committed. Does not reject. */
  look(): Promise<void>;
  subscribe(listener: (change: StoreChange) => void): () => void;
  close(): void;
}

/**
 * @param db - for reading
 * @param dataVersion - a number that changes when another connection than `db`'s has committed something
 */
export async function changeFeed(db: Kysely<Database>, dataVersion: () => number): Promise<ChangeFeed> {
  const listeners = new Set<(change: StoreChange) => void>();
  let seenVersion = dataVersion();
  let seen = (await changesAfter(db, -1)).at(-1)?.sequence ?? 0;
  let timer: NodeJS.Timeout | undefined;

  async function look(): Promise<void> {
    try {
      const version = dataVersion();
      if (version === seenVersion) return;
      for (const { sequence, ...change } of await changesAfter(db, seen)) {
        // Another look may have told of it in the meantime.
        if (sequence <= seen) continue;
        seen = sequence;
        for (const listener of listeners) listener(toChange(change));
      }
      seenVersion = version;
    } catch {
      // Whoever asks the store for something is told of it; the next look finds what this one missed.
    }
  }

  return {
    async note(writing, change) {
      const server = change.kind === 'anything' ? '' : change.server;
      await sql`insert into changes (server, kind, sequence)
        values (${server}, ${change.kind}, (select coalesce(max(sequence), 0) + 1 from changes))
        on conflict (server, kind) do update set sequence = excluded.sequence`.execute(writing);
    },
    look,
    subscribe(listener) {
      listeners.add(listener);
      timer ??= setInterval(() => void look(), LOOK_MS).unref();
      return () => {
        listeners.delete(listener);
      };
    },
    close() {
      clearInterval(timer);
      listeners.clear();
    },
  };
}

async function changesAfter(db: Kysely<Database>, sequence: number) {
  const { rows } =
    await sql`select server, kind, sequence from changes where sequence > ${sequence} order by sequence`.execute(db);
  return z.array(changeRow).parse(rows);
}

function toChange({ server, kind }: Pick<z.infer<typeof changeRow>, 'server' | 'kind'>): StoreChange {
  return kind === 'anything' ? { kind } : { kind, server };
}
