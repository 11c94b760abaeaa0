import { setImmediate as nextTurn } from 'node:timers/promises';
import { deleteCitations, deleteQuestions, deleteVotes } from './delete-feedback.ts';
import { deleteInTurns } from './delete-in-turns.ts';
import { SERVER_TABLES } from './server-tables.ts';
import type { SqlAccess } from './sql-access.ts';

/**
 * Deletes all that is kept of a server: first what there may be very many rows of, in turns, and then the rest at one stroke, with the
 * note that the bot has left. So whatever ends it halfway, the next purge goes on with it where the bot has left.
 */
export async function eraseServer(access: SqlAccess, server: string): Promise<void> {
  await deleteQuestions(access, (questions) => questions.where('server', '=', server));
  await deleteVotes(access, (votes) => votes.where('server', '=', server));
  await deleteCitations(access, (citations) => citations.where('server', '=', server));
  await deleteInTurns(access, (db, most) => {
    const some = db.selectFrom('log').select('id').where('server', '=', server).limit(most);
    return db.deleteFrom('log').where('id', 'in', some).executeTakeFirst();
  });
  const articles = await access.read((db) =>
    db.selectFrom('articles').select('slug').where('server', '=', server).execute(),
  );
  for (const { slug } of articles) {
    await access.erase(async ({ db, lock }) => {
      await lock(`articles ${server}`);
      await db.deleteFrom('articles').where('server', '=', server).where('slug', '=', slug).execute();
    });
    await nextTurn();
  }
  await access.erase(async ({ db, lock, tell }) => {
    await lock(`articles ${server}`);
    for (const table of SERVER_TABLES) await db.deleteFrom(table).where('server', '=', server).execute();
    await tell({ kind: 'articles', server });
    await tell({ kind: 'settings', server });
  });
}
