import type { Kysely } from 'kysely';
import { z } from 'zod';
import { LOG_ACTIONS, type ServerStore } from '../server-store.ts';
import type { Database } from './database.ts';
import { eraseServer } from './erase-server.ts';
import { jsonColumn } from './json-column.ts';
import { noteDeed } from './note-deed.ts';
import { serversIn } from './server-tables.ts';
import { settingsSchema } from './settings-schema.ts';
import type { SqlAccess } from './sql-access.ts';

const logRow = z.object({
  id: z.int(),
  at: z.int(),
  by: z.string().nullable(),
  action: z.enum(LOG_ACTIONS),
  slug: z.string().nullable(),
  version: z.int().nullable(),
});

/** The servers, over the tables of any adapter. */
export function sqlServerStore(access: SqlAccess): ServerStore {
  return {
    ids: () => access.snapshot(serversIn),
    settings: (server) => access.read((db) => settingsOf(db, server)),
    setSettings: (server, settings, by, at) =>
      access.write(async ({ db, tell }) => {
        const columns = { settings: JSON.stringify(settingsSchema.parse(settings)) };
        await db
          .insertInto('settings')
          .values({ server, ...columns })
          .onConflict((conflict) => conflict.column('server').doUpdateSet(columns))
          .execute();
        await noteDeed(db, { server, at, by, action: 'settings' });
        await tell({ kind: 'settings', server });
      }),
    log: (server, limit, before) =>
      access.read(async (db) => {
        const lines = db
          .selectFrom('log')
          .select(['id', 'at', 'by', 'action', 'slug', 'version'])
          .where('server', '=', server);
        const asked =
          before === undefined
            ? lines
            : lines.where((line) => line(line.refTuple('at', 'id'), '<', line.tuple(before.at, before.id)));
        const rows = await asked.orderBy('at', 'desc').orderBy('id', 'desc').limit(limit).execute();
        return rows.map((row) => logRow.parse(row));
      }),
    ...departures(access),
    erase: (server) => eraseServer(access, server),
  };
}

export async function settingsOf(db: Kysely<Database>, server: string) {
  const row = await db.selectFrom('settings').select('settings').where('server', '=', server).executeTakeFirst();
  return jsonColumn(settingsSchema).parse(row?.settings ?? '{}');
}

function departures(access: SqlAccess): Pick<ServerStore, 'noteDeparture' | 'purgeDeparted'> {
  return {
    noteDeparture: (server, at) =>
      access.write(async ({ db }) => {
        if (at === null) await db.deleteFrom('departures').where('server', '=', server).execute();
        else {
          await db
            .insertInto('departures')
            .values({ server, at })
            .onConflict((conflict) => conflict.column('server').doNothing())
            .execute();
        }
      }),
    purgeDeparted: async (before) => {
      const departed = (db: Kysely<Database>) =>
        db.selectFrom('departures').select('server').where('at', '<', before).orderBy('server');
      const purged: string[] = [];
      for (const { server } of await access.read((db) => departed(db).execute())) {
        // It may have come back while the others were erased.
        const still = await access.read((db) => departed(db).where('server', '=', server).executeTakeFirst());
        if (still === undefined) continue;
        await eraseServer(access, server);
        purged.push(server);
      }
      return purged;
    },
  };
}
