import { sql, type Kysely } from 'kysely';
import type pg from 'pg';
import { z } from 'zod';
import type { Database } from '../sql/database.ts';
import { jsonColumn } from '../sql/json-column.ts';
import type { StoreChange } from '../store.ts';

/** One channel a database: its name is in no address, so a database is one installation's. */
const CHANNEL = 'vraagbaak';

/** Milliseconds before the first and at most before any later attempt to connect again. */
const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 2000;

/** Milliseconds between looks whether the connection is still there: one that was cut silently would say nothing for hours. */
const LOOK_MS = 15_000;

const changeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal(['articles', 'settings']), server: z.string() }),
  z.object({ kind: z.literal('anything') }),
]);

/** The changes of one database, by whatever process. */
export interface ChangeFeed {
  subscribe(listener: (change: StoreChange) => void): () => void;
  close(): Promise<void>;
}

/** Within the transaction of the change: the server tells of it when that is committed. */
export async function noteChange(db: Kysely<Database>, change: StoreChange): Promise<void> {
  await sql`select pg_notify(${CHANNEL}, ${JSON.stringify(change)})`.execute(db);
}

/** Listens on a connection of its own, and on another one when that is lost. Rejects where the first cannot be made. */
export async function changeFeed(newClient: () => pg.Client): Promise<ChangeFeed> {
  const listeners = new Set<(change: StoreChange) => void>();
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const tell = (change: StoreChange): void => {
    for (const listener of listeners) listener(change);
  };
  const connect = async (): Promise<() => Promise<void>> =>
    listen(newClient(), tell, () => {
      retryAfter(FIRST_RETRY_MS);
    });
  const retryAfter = (delay: number): void => {
    if (!closed) timer = setTimeout(() => void retry(delay), delay).unref();
  };
  const retry = async (delay: number): Promise<void> => {
    try {
      hangUp = await connect();
    } catch {
      retryAfter(Math.min(2 * delay, LAST_RETRY_MS));
      return;
    }
    if (closed) await hangUp();
    else tell({ kind: 'anything' });
  };

  let hangUp = await connect();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      listeners.clear();
      await hangUp();
    },
  };
}

/** Resolves, once it listens, to what ends it. @param lost - called once if it ends in another way */
async function listen(
  client: pg.Client,
  tell: (change: StoreChange) => void,
  lost: () => void,
): Promise<() => Promise<void>> {
  let listening = false;
  const end = async (): Promise<void> => {
    listening = false;
    clearInterval(look);
    // It may be gone already.
    await client.end().catch(() => undefined);
  };
  const lose = (): void => {
    if (!listening) return;
    void end();
    lost();
  };
  const look = setInterval(() => void client.query('select 1').catch(lose), LOOK_MS).unref();

  // Told by the end of the connection too; without a listener it would end the process.
  client.on('error', () => undefined);
  client.on('end', lose);
  client.on('notification', ({ payload }) => {
    tell(changeIn(payload));
  });
  try {
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    listening = true;
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}

/** What a newer version tells of, and this one does not know, may be anything. */
function changeIn(payload = ''): StoreChange {
  const parsed = jsonColumn(changeSchema).safeParse(payload);
  return parsed.success ? parsed.data : { kind: 'anything' };
}
