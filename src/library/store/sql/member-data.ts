import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { MemberData } from '../member-store.ts';
import type { Database } from './database.ts';
import { jsonColumn } from './json-column.ts';
import { originSchema } from './origin-schema.ts';

const place = { server: z.string(), at: z.int() };
const origin = jsonColumn(originSchema);
const questionRows = z.array(z.object({ ...place, text: z.string(), language: z.string() }));
const voteRows = z.array(
  z.object({ ...place, slug: z.string(), number: z.int(), helpful: z.int().transform((helpful) => helpful === 1) }),
);
const deedRows = z.array(
  z.object({ ...place, action: z.string(), slug: z.string().nullable(), version: z.int().nullable() }),
);
const versionRows = z.array(z.object({ ...place, slug: z.string(), number: z.int(), origin }));
const waitingRows = z.array(z.object({ ...place, slug: z.string(), origin }));
const draftRows = z.array(z.object({ ...place, markdown: z.string(), origin }));

/** See `MemberStore.data`. A test compares its places with the columns of all tables. */
export async function memberData(db: Kysely<Database>, member: string, id: string): Promise<MemberData> {
  const questions = db.selectFrom('questions').select(['server', 'text', 'language', 'at']);
  const votes = db.selectFrom('votes').select(['server', 'slug', 'number', 'helpful', 'at']);
  const deeds = db.selectFrom('log').select(['server', 'action', 'slug', 'version', 'at']);
  const versions = db.selectFrom('versions').select(['server', 'slug', 'number', 'origin', 'at']);
  const waiting = db.selectFrom('pending').select(['server', 'slug', 'origin', 'at']);
  const drafts = db.selectFrom('drafts').select(['server', 'markdown', 'origin', 'at']);
  const erasure = db.selectFrom('erasures').select('at').where('member', '=', member);
  return {
    questions: questionRows.parse(await questions.where('member', '=', member).orderBy('at').execute()),
    votes: voteRows.parse(await votes.where('member', '=', member).orderBy('at').execute()),
    deeds: deedRows.parse(await deeds.where('by', '=', id).orderBy('at').orderBy('id').execute()),
    versions: versionRows.parse(await versions.where('by', '=', id).orderBy('at').execute()),
    waiting: waitingRows.parse(await waiting.where('by', '=', id).orderBy('at').execute()),
    drafts: draftRows.parse(await drafts.where('by', '=', id).orderBy('at').execute()),
    erasedAt: (await erasure.executeTakeFirst())?.at ?? null,
  };
}
