import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import { eraseMember } from './erase-member.ts';

/** Erasures that a store knows of. */
export interface KnownErasures {
  /** `memberHash` by that store's key. */
  readonly hashOf: (id: string) => string;
  readonly erasures: readonly { readonly member: string; readonly at: number }[];
}

/**
 * Does to what was restored what members had asked for after it was put aside; what came after their asking stays. Resolves to
 * how many rows were deleted or changed.
 */
export async function eraseAgain(db: Kysely<Database>, { hashOf, erasures }: KnownErasures): Promise<number> {
  if (erasures.length === 0) return 0;
  const hashed = (await idsIn(db)).map((id) => ({ id, hash: hashOf(id) }));
  let rows = 0;
  for (const { member, at } of erasures) {
    const ids = hashed.filter(({ hash }) => hash === member).map(({ id }) => id);
    rows += await eraseMember(db, { member, ids, until: at });
    await db
      .insertInto('erasures')
      .values({ member, at })
      .onConflict((conflict) => conflict.column('member').doUpdateSet({ at }).where('erasures.at', '<', at))
      .execute();
  }
  return rows;
}

/** Discord ids that stand somewhere in full: erasures are known by hash alone. */
async function idsIn(db: Kysely<Database>): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const table of ['versions', 'pending', 'log', 'drafts'] as const) {
    for (const { by } of await db.selectFrom(table).select('by').distinct().execute()) if (by !== null) found.add(by);
  }
  return [...found];
}
