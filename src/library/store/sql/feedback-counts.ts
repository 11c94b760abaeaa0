import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Counts } from '../feedback-store.ts';
import type { Database } from './database.ts';
import { dayOf } from './day.ts';

const MOST_CITED = 50;

const dayRow = z.object({ day: z.iso.date(), answered: z.int(), unsure: z.int(), declined: z.int() });
/** PostgreSQL gives sums as text: they may be larger than any number of ours. */
const total = z.coerce.number().int();
const citedRow = z.object({ slug: z.string(), passage: z.string(), count: total });

/** See `FeedbackStore.counts`: from the day of `since` on. */
export async function countsSince(db: Kysely<Database>, server: string, since: number): Promise<Counts> {
  const from = dayOf(since);
  const days = await db
    .selectFrom('daily')
    .select(['day', 'answered', 'unsure', 'declined'])
    .where('server', '=', server)
    .where('day', '>=', from)
    .orderBy('day')
    .execute();
  const votes = await db
    .selectFrom('votes')
    .select(({ fn }) => ['helpful', fn.countAll().as('count')])
    .where('server', '=', server)
    .where('at', '>=', since)
    .groupBy('helpful')
    .execute();
  const cited = await db
    .selectFrom('citations')
    .select(({ fn }) => ['slug', 'passage', fn.sum('count').as('count')])
    .where('server', '=', server)
    .where('day', '>=', from)
    .groupBy(['slug', 'passage'])
    .orderBy('count', 'desc')
    .orderBy('slug')
    .orderBy('passage')
    .limit(MOST_CITED)
    .execute();
  const votesThat = (helpful: number): number => total.parse(votes.find((row) => row.helpful === helpful)?.count ?? 0);
  return {
    days: days.map((row) => dayRow.parse(row)),
    votes: { helpful: votesThat(1), notHelpful: votesThat(0) },
    cited: cited.map((row) => citedRow.parse(row)),
  };
}
