import { setImmediate as nextTurn } from 'node:timers/promises';
import { dayOf, DAY_MS } from './day.ts';
import { deleteCitations, deleteQuestions, deleteVotes } from './delete-feedback.ts';
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
    questions += await deleteQuestions(access, (asked) =>
      asked.where('server', '=', server).where('at', '<', now - retention * DAY_MS),
    );
    await nextTurn();
  }
  const oldest = now - COUNTER_DAYS * DAY_MS;
  await deleteVotes(access, (votes) => votes.where('at', '<', oldest));
  await deleteCitations(access, (citations) => citations.where('day', '<', dayOf(oldest)));
  // Last, and always: with it goes from the store's files what a purge that was killed had only deleted.
  await access.erase(({ db }) => db.deleteFrom('daily').where('day', '<', dayOf(oldest)).execute());
  return questions;
}
