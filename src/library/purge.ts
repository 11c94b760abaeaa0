import type { Store } from './store/store.ts';

const DAY = 24 * 60 * 60 * 1000;
/** An article that is being added is left alone for a day. */
const DRAFT_DAYS = 1;
/** How long a removed article can be brought back. */
const REMOVED_DAYS = 30;
/** How long the data of a server is kept that the bot has left, should it come back. */
export const DEPARTED_DAYS = 30;

/** What a purge ended, for the log. */
export interface Purged {
  readonly drafts: number;
  readonly articles: number;
  readonly questions: number;
  /** Ids of the servers of which nothing is kept any more. */
  readonly servers: readonly string[];
}

/**
 * Ends what has been kept long enough: drafts, removed articles, the text of questions (for how long, each server says) and the
 * data of servers that the bot left. Can be done at any time, by several processes at once. Rejects with a `StoreFailure`; what
 * was ended before that stays ended.
 *
 * @param now - milliseconds since the epoch
 * @param knowsDepartures - whether it was just looked which servers the bot is in; without that no server's data is ended
 */
export async function purge(store: Store, now: number, knowsDepartures: boolean): Promise<Purged> {
  return {
    servers: knowsDepartures ? await store.servers.purgeDeparted(now - DEPARTED_DAYS * DAY) : [],
    drafts: await store.drafts.purge(now - DRAFT_DAYS * DAY),
    articles: await store.articles.purgeRemoved(now - REMOVED_DAYS * DAY),
    questions: await store.feedback.purge(now),
  };
}
