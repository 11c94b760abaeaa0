import type { Store, StoreChange } from '../store.ts';
import type { SqlAccess } from './sql-access.ts';
import { sqlArticleStore } from './sql-article-store.ts';
import { sqlDraftStore } from './sql-draft-store.ts';
import { sqlFeedbackStore } from './sql-feedback-store.ts';
import { sqlLeaseStore } from './sql-lease-store.ts';
import { sqlMemberStore } from './sql-member-store.ts';
import { sqlServerStore } from './sql-server-store.ts';

/** A store that can also be copied table by table, see `backupStore`. */
export interface SqlStore extends Store {
  readonly access: SqlAccess;
}

/** What each adapter does in its own manner. */
export interface SqlAdapter {
  readonly description: string;
  readonly access: SqlAccess;
  readonly subscribe: (listener: (change: StoreChange) => void) => () => void;
  readonly close: () => Promise<void>;
}

/** The whole store over an adapter. */
export function sqlStore({ description, access, subscribe, close }: SqlAdapter): SqlStore {
  return {
    description,
    access,
    articles: sqlArticleStore(access),
    drafts: sqlDraftStore(access),
    feedback: sqlFeedbackStore(access),
    leases: sqlLeaseStore(access),
    members: sqlMemberStore(access),
    servers: sqlServerStore(access),
    subscribe,
    check: () => check(access),
    close,
  };
}

/** Begins with what no server is called. */
const CHECK = ':check';

/** Written and deleted for good: what is only rolled back may never have met the disk. */
async function check({ read, write }: SqlAccess): Promise<void> {
  await read((db) => db.selectFrom('schema_version').select('version').execute());
  await write(async ({ db }) => {
    await db
      .insertInto('departures')
      .values({ server: CHECK, at: 0 })
      .onConflict((conflict) => conflict.column('server').doNothing())
      .execute();
    await db.deleteFrom('departures').where('server', '=', CHECK).execute();
  });
}
