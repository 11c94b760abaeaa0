import type { MemberStore } from '../member-store.ts';
import { eraseMember } from './erase-member.ts';
import { memberData } from './member-data.ts';
import { readMemberKey } from './member-key.ts';
import type { SqlAccess } from './sql-access.ts';

/** What is kept of members, over the tables of any adapter. */
export function sqlMemberStore(access: SqlAccess): MemberStore {
  return {
    key: () => access.read(readMemberKey),
    data: (member, id) => access.snapshot((db) => memberData(db, member, id)),
    erase: (member, id, at) =>
      access.erase(async ({ db }) => {
        await db
          .insertInto('erasures')
          .values({ member, at })
          .onConflict((conflict) => conflict.column('member').doUpdateSet({ at }))
          .execute();
        // Whatever its clock says, nothing that is there now is newer than this.
        return eraseMember(db, { member, ids: [id], until: Number.MAX_SAFE_INTEGER });
      }),
    erasures: () =>
      access.read((db) => db.selectFrom('erasures').select(['member', 'at']).orderBy('at').orderBy('member').execute()),
  };
}
