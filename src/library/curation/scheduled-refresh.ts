import type { Store } from '../store/store.ts';
import type { Curation, Refreshed } from './curation.ts';

const HOUR_MS = 60 * 60 * 1000;

/** Milliseconds after which an address is looked at again. An hour less than its name, so that it does not wander through the day. */
const SCHEDULES = { daily: 23 * HOUR_MS, weekly: 7 * 24 * HOUR_MS - HOUR_MS } as const;

/** What became of one article at a round of the schedule. */
export interface ScheduledRefresh {
  readonly server: string;
  readonly slug: string;
  readonly refreshed: Refreshed;
}

/** Reads again every address that is due, one after the other. Stops between two when `signal` is aborted. */
export async function refreshDue(
  store: Store,
  curation: Pick<Curation, 'refresh'>,
  now: number,
  onRefreshed: (result: ScheduledRefresh) => void,
  signal: AbortSignal,
): Promise<void> {
  for (const schedule of ['daily', 'weekly'] as const) {
    const due = await store.articles.dueForRefresh(schedule, now - SCHEDULES[schedule]);
    for (const { server, slug } of due) {
      if (signal.aborted) return;
      onRefreshed({ server, slug, refreshed: await curation.refresh(server, slug, null) });
    }
  }
}
