import { z } from 'zod';
import type { DraftStore } from '../draft-store.ts';
import { jsonColumn } from './json-column.ts';
import { originSchema } from './origin-schema.ts';
import { sourceSchema } from './source-schema.ts';
import type { SqlAccess } from './sql-access.ts';

const draftRow = z.object({
  id: z.string(),
  server: z.string(),
  by: z.string(),
  at: z.int(),
  markdown: z.string(),
  origin: jsonColumn(originSchema),
  source: jsonColumn(sourceSchema).nullable(),
  notes: z.string(),
});

/** The drafts, over the tables of any adapter. */
export function sqlDraftStore(access: SqlAccess): DraftStore {
  return {
    put: ({ id, server, ...draft }) =>
      access.write(async ({ db }) => {
        const source = draft.source && JSON.stringify(draft.source);
        const columns = { ...draft, origin: JSON.stringify(draft.origin), source };
        await db
          .insertInto('drafts')
          .values({ id, server, ...columns })
          .onConflict((conflict) => conflict.columns(['server', 'id']).doUpdateSet(columns))
          .execute();
      }),
    find: (server, id) =>
      access.read(async (db) => {
        const query = db.selectFrom('drafts').selectAll().where('server', '=', server).where('id', '=', id);
        const row = await query.executeTakeFirst();
        return row === undefined ? null : draftRow.parse(row);
      }),
    remove: (server, id) =>
      access.erase(async ({ db }) => {
        await db.deleteFrom('drafts').where('server', '=', server).where('id', '=', id).execute();
      }),
    purge: (before) =>
      access.erase(async ({ db }) => {
        const gone = await db.deleteFrom('drafts').where('at', '<', before).executeTakeFirst();
        return Number(gone.numDeletedRows);
      }),
  };
}
