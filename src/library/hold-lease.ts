import { setTimeout as delay } from 'node:timers/promises';
import type { LeaseStore } from './store/lease-store.ts';
import { StoreFailure, type StoreFailureId } from './store/store-failure.ts';

/** Milliseconds: how long a lease lasts, how often it is prolonged and how often somebody else's is asked for. */
export interface LeaseTimes {
  readonly lasts: number;
  readonly renewEvery: number;
  readonly askEvery: number;
}

/** A process that dies is stood in for within `lasts` + `askEvery`; two renewals may fail before a lease is lost. */
const LEASE_TIMES: LeaseTimes = { lasts: 15_000, renewEvery: 4_000, askEvery: 2_000 };

/** As long as the store is like this nobody can take a lease either, so its holder goes on. */
const NOBODY_CAN_TAKE: ReadonlySet<StoreFailureId> = new Set(['full', 'locked', 'read-only', 'corrupt']);

export interface HeldLease {
  /** Aborted as soon as somebody else may have it. */
  readonly lost: AbortSignal;
  release(): Promise<void>;
}

export interface LeaseRequest {
  readonly leases: LeaseStore;
  /** All of them or none. */
  readonly names: readonly string[];
  /** Different in each process. */
  readonly owner: string;
  /** Told once, when somebody else has one. */
  readonly onWaiting: () => void;
  readonly signal: AbortSignal;
  /** Whether a store that fails is waited for from the start; without it, only by who waits for another owner anyway. */
  readonly patient?: boolean;
  readonly times?: LeaseTimes;
}

/**
 * Waits until the leases are free, takes them and keeps them. `null` where `signal` ended the wait. Rejects where the store fails
 * and is not waited for.
 */
export async function holdLease(request: LeaseRequest): Promise<HeldLease | null> {
  const { leases, names, owner, onWaiting, signal, patient = false, times = LEASE_TIMES } = request;
  let told = false;
  for (;;) {
    if (signal.aborted) return null;
    const askedAt = performance.now();
    try {
      if (await leases.take(names, owner, times.lasts)) return keep(request, times, askedAt);
      if (!told) onWaiting();
      told = true;
    } catch (error) {
      if (!told && !patient) throw error;
    }
    await waited(times.askEvery, signal);
  }
}

function keep({ leases, names, owner }: LeaseRequest, times: LeaseTimes, takenAt: number): HeldLease {
  const lost = new AbortController();
  const ending = new AbortController();
  /** A timer gives it up in good time, since the store may not even answer. */
  const giveUpAfter = (since: number): NodeJS.Timeout =>
    setTimeout(
      () => {
        lost.abort();
      },
      since + times.lasts - times.renewEvery - performance.now(),
    ).unref();
  let givingUp = giveUpAfter(takenAt);
  /** Whether it may have run out meanwhile: then it is taken again, by nobody else if it was free. */
  let isOverdue = false;

  const renew = async (): Promise<void> => {
    const askedAt = performance.now();
    try {
      const isKept = await (isOverdue
        ? leases.take(names, owner, times.lasts)
        : leases.renew(names, owner, times.lasts));
      if (!isKept) {
        lost.abort();
        return;
      }
      isOverdue = false;
    } catch (error) {
      // Else the store may be back before the lease runs out.
      if (!(error instanceof StoreFailure && NOBODY_CAN_TAKE.has(error.id))) return;
      isOverdue = true;
    }
    clearTimeout(givingUp);
    givingUp = giveUpAfter(askedAt);
  };
  const renewing = (async () => {
    while (!lost.signal.aborted && (await waited(times.renewEvery, ending.signal))) await renew();
  })();

  return {
    lost: lost.signal,
    async release() {
      ending.abort();
      await renewing;
      clearTimeout(givingUp);
      // Where the store fails it runs out by itself.
      await leases.release(names, owner).catch(() => undefined);
    },
  };
}

/** Whether that time went by; `false` as soon as `signal` is aborted. */
function waited(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return delay(milliseconds, true, { signal }).catch(() => false);
}

/** Does something that one process at a time may do; nothing, where another is at it. `null` then. */
export async function withLease<T>(
  request: Omit<LeaseRequest, 'onWaiting'>,
  work: (lost: AbortSignal) => Promise<T>,
): Promise<T | null> {
  const { leases, names, owner, signal, times = LEASE_TIMES } = request;
  const takenAt = performance.now();
  if (!(await leases.take(names, owner, times.lasts))) return null;
  const lease = keep({ ...request, onWaiting: () => undefined }, times, takenAt);
  try {
    return await work(AbortSignal.any([lease.lost, signal]));
  } finally {
    await lease.release();
  }
}
