import type { Kysely } from 'kysely';
import type { LogEntry } from '../server-store.ts';
import type { Database } from './database.ts';

type Deed = Pick<LogEntry, 'at' | 'by' | 'action'> & Partial<Pick<LogEntry, 'slug' | 'version'>>;

/** Writes a line of a server's log, in the transaction of what it tells of. */
export async function noteDeed(
  db: Kysely<Database>,
  { server, at, by, action, slug = null, version = null }: Deed & { readonly server: string },
): Promise<void> {
  await db.insertInto('log').values({ server, at, by, action, slug, version }).execute();
}
