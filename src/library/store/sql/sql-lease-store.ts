import { sql } from 'kysely';
import type { LeaseStore } from '../lease-store.ts';
import type { SqlAccess, Writing } from './sql-access.ts';

/** The leases, over the tables of any adapter. */
export function sqlLeaseStore({ read, write, now }: SqlAccess): LeaseStore {
  return {
    take: async (names, owner, milliseconds) => {
      const wanted = [...new Set(names)];
      if (wanted.length === 0) return true;
      return write(async (writing) => {
        const owners = await ownersOf(writing, wanted);
        if (owners.some((other) => other !== owner)) return false;
        const until = sql<number>`${now} + ${sql.lit(Math.ceil(milliseconds))}`;
        await writing.db
          .insertInto('leases')
          .values(wanted.map((name) => ({ name, owner, until })))
          .onConflict((conflict) => conflict.column('name').doUpdateSet({ owner, until }))
          .execute();
        return true;
      });
    },
    renew: async (names, owner, milliseconds) => {
      const wanted = [...new Set(names)];
      if (wanted.length === 0) return true;
      return write(async (writing) => {
        const owners = await ownersOf(writing, wanted);
        if (owners.length < wanted.length || owners.some((other) => other !== owner)) return false;
        const until = sql<number>`${now} + ${sql.lit(Math.ceil(milliseconds))}`;
        await writing.db.updateTable('leases').set({ until }).where('name', 'in', wanted).execute();
        return true;
      });
    },
    release: async (names, owner) => {
      if (names.length === 0) return;
      await write(async ({ db }) => {
        await db.deleteFrom('leases').where('name', 'in', names).where('owner', '=', owner).execute();
      });
    },
    holder: async (name) => {
      const left = sql<number>`until - ${now}`.as('left');
      const row = await read((db) =>
        db
          .selectFrom('leases')
          .select(['owner', left])
          .where('name', '=', name)
          .where('until', '>', now)
          .executeTakeFirst(),
      );
      return row ?? null;
    },
  };

  /** Of those that have not run out. */
  async function ownersOf({ db, lock }: Writing, names: readonly string[]): Promise<readonly string[]> {
    // One lock for all names: two that ask for the same two in opposite order would wait for each other.
    await lock('leases');
    const query = db.selectFrom('leases').select('owner').where('name', 'in', names).where('until', '>', now);
    return (await query.execute()).map(({ owner }) => owner);
  }
}
