import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import type { SqlAccess, Writing } from './sql-access.ts';

/** Rows at once: with SQLite nothing else happens in the process meanwhile, and these take some 10 ms. */
const AT_ONCE = 100;

/**
 * Deletes many rows, a few at a time, each few in a transaction of its own; in between, others have their turn. What was deleted before
 * an error stays deleted. Resolves to how many rows that were.
 *
 * @param few - deletes at most `most` rows, and resolves to how many
 */
export async function deleteInTurns(
  { write, erase }: Pick<SqlAccess, 'write' | 'erase'>,
  few: (db: Kysely<Database>, most: number) => Promise<{ readonly numDeletedRows: bigint }>,
): Promise<number> {
  const gone = async ({ db }: Writing): Promise<number> => Number((await few(db, AT_ONCE)).numDeletedRows);
  let rows = 0;
  for (let last = AT_ONCE; last === AT_ONCE; rows += last) {
    last = await write(gone);
    await nextTurn();
  }
  // What is in no table any more is taken out of the store's files once, since that takes as long as ten of the others.
  if (rows > 0) await erase(() => Promise.resolve());
  return rows;
}
