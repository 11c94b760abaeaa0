import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Curation } from './library/curation/curation.ts';
import { refreshDue } from './library/curation/scheduled-refresh.ts';
import { withLease } from './library/hold-lease.ts';
import { purge } from './library/purge.ts';
import { StoreFailure } from './library/store/store-failure.ts';
import type { Store } from './library/store/store.ts';

/** A round mostly finds nothing to do; what is due waits for at most that long. */
const EVERY_MS = 10 * 60 * 1000;
/** A start has other things to do first. */
const FIRST_AFTER_MS = 60 * 1000;

export interface Schedule {
  readonly store: Store;
  readonly curation: Curation;
  /** Notes which servers the bot was removed from; `left` are those to be told of. */
  readonly noteDepartures: () => Promise<{ readonly left: readonly string[] }>;
  /** Different in each process. */
  readonly owner: string;
  readonly log: Logger;
}

/**
 * Reads addresses again that are due, and ends what has been kept for long enough: in one process at a time. What goes wrong is
 * logged, and the next round tries again. Resolves when `signal` is aborted and nothing is being done any more.
 */
export async function runSchedule(schedule: Schedule, signal: AbortSignal): Promise<void> {
  let wait = FIRST_AFTER_MS;
  while (await waited(wait, signal)) {
    wait = EVERY_MS;
    await round(schedule, signal);
  }
}

/** One round; nothing, where another process is at it. */
export async function round(schedule: Schedule, signal: AbortSignal): Promise<void> {
  const { store, owner, log } = schedule;
  try {
    await withLease({ leases: store.leases, names: ['schedule'], owner, signal }, (lost) => work(schedule, lost));
  } catch (err) {
    log.error({ err }, 'the schedule could not do its work; it tries again');
  }
}

async function work({ store, curation, noteDepartures, log }: Schedule, lost: AbortSignal): Promise<void> {
  const knowsDepartures = await noteDepartures().then(
    ({ left }) => {
      if (left.length > 0) log.info({ servers: left }, 'removed from these servers');
      return true;
    },
    (err: unknown) => {
      log.warn({ err }, 'could not look which servers it is in; their data is kept until it can');
      return false;
    },
  );
  const purged = await purge(store, Date.now(), knowsDepartures);
  const { drafts, articles, questions, servers } = purged;
  if (drafts + articles + questions + servers.length > 0) log.info(purged, 'ended what was kept long enough');
  await refreshDue(
    store,
    { refresh: refreshOrSayWhy(curation, log) },
    Date.now(),
    ({ server, slug, refreshed }) => {
      const failure = refreshed.kind === 'failed' ? { failure: refreshed.failure.id } : {};
      log.info({ server, article: slug, outcome: refreshed.kind, ...failure }, 'read an address again');
    },
    lost,
  );
}

/** An article that cannot be read must not keep those after it from being read; where the store fails, none of them can. */
function refreshOrSayWhy(curation: Curation, log: Logger): Curation['refresh'] {
  return async (server, slug, by) => {
    try {
      return await curation.refresh(server, slug, by);
    } catch (err) {
      if (err instanceof StoreFailure) throw err;
      log.error({ err, server, article: slug }, 'an address could not be read again');
      return { kind: 'failed', failure: { id: 'too-demanding', bound: 'time' } };
    }
  };
}

function waited(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return delay(milliseconds, true, { signal }).catch(() => false);
}
