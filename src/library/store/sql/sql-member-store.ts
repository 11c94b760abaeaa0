import { z } from 'zod';
import type { MemberStore } from '../member-store.ts';
import { eraseMember } from './erase-member.ts';
import { readMemberKey } from './member-key.ts';
import type { SqlAccess } from './sql-access.ts';

const questionRow = z.object({ server: z.string(), text: z.string(), language: z.string(), at: z.int() });
const voteRow = z.object({
  server: z.string(),
  slug: z.string(),
  number: z.int(),
  helpful: z.int().transform((helpful) => helpful === 1),
  at: z.int(),
});
const deedRow = z.object({ server: z.string(), action: z.string(), slug: z.string().nullable(), at: z.int() });
const draftRow = z.object({ server: z.string(), markdown: z.string(), at: z.int() });

/** What is kept of members, over the tables of any adapter. */
export function sqlMemberStore(access: SqlAccess): MemberStore {
  return {
    key: () => access.read(readMemberKey),
    data: (member, id) =>
      access.snapshot(async (db) => {
        const questions = db.selectFrom('questions').select(['server', 'text', 'language', 'at']);
        const votes = db.selectFrom('votes').select(['server', 'slug', 'number', 'helpful', 'at']);
        const deeds = db.selectFrom('log').select(['server', 'action', 'slug', 'at']);
        const drafts = db.selectFrom('drafts').select(['server', 'markdown', 'at']);
        return {
          questions: z.array(questionRow).parse(await questions.where('member', '=', member).orderBy('at').execute()),
          votes: z.array(voteRow).parse(await votes.where('member', '=', member).orderBy('at').execute()),
          deeds: z.array(deedRow).parse(await deeds.where('by', '=', id).orderBy('at').orderBy('id').execute()),
          drafts: z.array(draftRow).parse(await drafts.where('by', '=', id).orderBy('at').execute()),
        };
      }),
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
