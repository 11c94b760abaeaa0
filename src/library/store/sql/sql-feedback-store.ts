import { z } from 'zod';
import {
  MOST_UNANSWERED,
  type AnswerKind,
  type AskedQuestion,
  type FeedbackStore,
  type PassageKey,
} from '../feedback-store.ts';
import { countsSince } from './feedback-counts.ts';
import { dayOf } from './day.ts';
import { noteDeed } from './note-deed.ts';
import { purgeFeedback } from './purge-feedback.ts';
import type { SqlAccess, Writing } from './sql-access.ts';

const unansweredRow = z.object({ id: z.int(), text: z.string(), language: z.string(), at: z.int() });

/** Questions and votes, over the tables of any adapter. */
export function sqlFeedbackStore(access: SqlAccess): FeedbackStore {
  return {
    count: (question) => access.write((writing) => count(writing, question)),
    vote: ({ helpful, ...vote }) =>
      access.write(async ({ db }) => {
        const row = { ...vote, helpful: helpful ? 1 : 0 };
        await db
          .insertInto('votes')
          .values(row)
          .onConflict((conflict) =>
            conflict
              .columns(['server', 'slug', 'passage', 'member'])
              .doUpdateSet({ helpful: row.helpful, number: row.number, at: row.at }),
          )
          .execute();
      }),
    counts: (server, since) => access.snapshot((db) => countsSince(db, server, since)),
    unanswered: (server, since) =>
      access.read(async (db) => {
        const rows = await db
          .selectFrom('questions')
          .select(['id', 'text', 'language', 'at'])
          .where('server', '=', server)
          .where('at', '>=', since)
          .orderBy('at', 'desc')
          .orderBy('id', 'desc')
          .limit(MOST_UNANSWERED)
          .execute();
        return rows.map((row) => unansweredRow.parse(row));
      }),
    dismiss: async (server, ids, by, at) => {
      if (ids.length === 0) return;
      await access.erase(async ({ db }) => {
        await db.deleteFrom('questions').where('server', '=', server).where('id', 'in', ids).execute();
        await noteDeed(db, { server, at, by, action: 'dismiss' });
      });
    },
    purge: (now) => purgeFeedback(access, now),
  };
}

async function count({ db }: Writing, { server, at, kind, cited, unanswered }: AskedQuestion): Promise<void> {
  const day = dayOf(at);
  const none: Record<AnswerKind, number> = { answered: 0, unsure: 0, declined: 0 };
  await db
    .insertInto('daily')
    .values({ server, day, ...none, [kind]: 1 })
    .onConflict((conflict) =>
      conflict.columns(['server', 'day']).doUpdateSet(({ eb }) => ({ [kind]: eb(`daily.${kind}`, '+', 1) })),
    )
    .execute();
  // In one order everywhere: two transactions that count the same two passages would otherwise wait for each other.
  for (const { slug, passage } of eachOnce(cited)) {
    await db
      .insertInto('citations')
      .values({ server, day, slug, passage, count: 1 })
      .onConflict((conflict) =>
        conflict
          .columns(['server', 'day', 'slug', 'passage'])
          .doUpdateSet(({ eb }) => ({ count: eb('citations.count', '+', 1) })),
      )
      .execute();
  }
  if (unanswered !== null)
    await db
      .insertInto('questions')
      .values({ server, at, ...unanswered })
      .execute();
}

/** In order. */
function eachOnce(cited: readonly PassageKey[]): readonly PassageKey[] {
  const byKey = new Map(cited.map((key) => [`${key.slug}#${key.passage}`, key]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, key]) => key);
}
