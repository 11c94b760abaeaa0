import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import { dayOf, DAY_MS } from './day.ts';
import { deleteInTurns } from './delete-in-turns.ts';
import { serversOf } from './server-tables.ts';
import type { SqlAccess } from './sql-access.ts';
import { settingsOf } from './sql-server-store.ts';

/** Days that votes and counters are kept: a year, which is more than any report looks back on. */
const COUNTER_DAYS = 366;

/** See `FeedbackStore.purge`. */
export async function purgeFeedback(access: SqlAccess, now: number): Promise<number> {
  let questions = 0;
  for (const server of await access.read((db) => serversOf(db, 'questions'))) {
    const { retention } = await access.read((db) => settingsOf(db, server));
    questions += await endQuestions(access, server, now - retention * DAY_MS);
    await nextTurn();
  }
  const oldest = now - COUNTER_DAYS * DAY_MS;
  await endVotes(access, oldest);
  await endCounters(access, dayOf(oldest));
  return questions;
}

async function endQuestions(access: SqlAccess, server: string, before: number): Promise<number> {
  const old = (db: Kysely<Database>) =>
    db.selectFrom('questions').select('id').where('server', '=', server).where('at', '<', before);
  if ((await access.read((db) => old(db).limit(1).executeTakeFirst())) === undefined) return 0;
  return deleteInTurns(access, (db, most) =>
    db.deleteFrom('questions').where('id', 'in', old(db).limit(most)).executeTakeFirst(),
  );
}

async function endVotes(access: SqlAccess, before: number): Promise<void> {
  await deleteInTurns(access, (db, most) => {
    const key = ['server', 'slug', 'passage', 'member'] as const;
    const old = db.selectFrom('votes').select(key).where('at', '<', before).limit(most);
    return db
      .deleteFrom('votes')
      .where((row) => row(row.refTuple(...key), 'in', old.$asTuple(...key)))
      .executeTakeFirst();
  });
}

/** @param before - ISO 8601 date */
async function endCounters(access: SqlAccess, before: string): Promise<void> {
  await access.erase(({ db }) => db.deleteFrom('daily').where('day', '<', before).execute());
  await deleteInTurns(access, (db, most) => {
    const key = ['server', 'day', 'slug', 'passage'] as const;
    const old = db.selectFrom('citations').select(key).where('day', '<', before).limit(most);
    return db
      .deleteFrom('citations')
      .where((row) => row(row.refTuple(...key), 'in', old.$asTuple(...key)))
      .executeTakeFirst();
  });
}
