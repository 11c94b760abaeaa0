import type { Kysely } from 'kysely';
import type { Database } from './database.ts';

/** Whose traces go. */
export interface Erased {
  /** `memberHash` of theirs. */
  readonly member: string;
  /** Their Discord id; none where it is only known by its hash. */
  readonly ids: readonly string[];
  /** Milliseconds since the epoch: what came later stays. */
  readonly until: number;
}

/**
 * Deletes the questions, votes and drafts of a member and takes their id from versions, texts that wait and the log.
 * Resolves to how many rows were deleted or changed.
 */
export async function eraseMember(db: Kysely<Database>, { member, ids, until }: Erased): Promise<number> {
  let rows = 0n;
  for (const table of ['questions', 'votes'] as const) {
    const gone = await db.deleteFrom(table).where('member', '=', member).where('at', '<=', until).executeTakeFirst();
    rows += gone.numDeletedRows;
  }
  if (ids.length === 0) return Number(rows);
  // Nobody but them can go on with a draft.
  const drafts = await db.deleteFrom('drafts').where('by', 'in', ids).where('at', '<=', until).executeTakeFirst();
  rows += drafts.numDeletedRows;
  for (const table of ['versions', 'pending', 'log'] as const) {
    const changed = await db
      .updateTable(table)
      .set({ by: null })
      .where('by', 'in', ids)
      .where('at', '<=', until)
      .executeTakeFirst();
    rows += changed.numUpdatedRows;
  }
  return Number(rows);
}
