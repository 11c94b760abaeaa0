import { setImmediate as dueTimers, setTimeout as delay } from 'node:timers/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { holdLease, withLease, type HeldLease, type LeaseTimes } from '../../src/library/hold-lease.ts';
import type { LeaseStore } from '../../src/library/store/lease-store.ts';
import { StoreFailure } from '../../src/library/store/store-failure.ts';
import { openSqliteStore } from '../../src/library/store/sqlite/open.ts';
import { eventually } from '../eventually.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A process may stand still for seconds on a busy machine without losing what it holds. */
const TIMES: LeaseTimes = { lasts: 4000, renewEvery: 500, askEvery: 100 };
const never = new AbortController().signal;
const nothing = (): void => undefined;

async function leaseStore(): Promise<LeaseStore> {
  const store = await openSqliteStore({ file: `${temporaryFolder()}/vraagbaak.db` });
  onTestFinished(() => store.close());
  return store.leases;
}

const request = (leases: LeaseStore, owner: string, names = ['shard 0']) => ({
  leases,
  names,
  owner,
  onWaiting: nothing,
  signal: never,
  times: TIMES,
});

/** What happens once a lease is not prolonged any more, while an heir waits for it. */
async function handedOn(leases: LeaseStore, cut: HeldLease | null) {
  const events: string[] = [];
  cut?.lost.addEventListener('abort', () => events.push('told'));
  const patient: LeaseStore = {
    ...leases,
    async take(...given) {
      // The holder would have a process of its own: where both stood still, its timers come before the heir.
      await dueTimers();
      const isTaken = await leases.take(...given);
      if (isTaken) events.push('taken');
      return isTaken;
    },
  };
  const heir = await holdLease(request(patient, 'heir'));
  await eventually(() => {
    expect(events).toContain('told');
  });
  return { events, heir };
}

describe('holdLease', () => {
  test('a second owner stands by, is told so once, and takes over when the first gives back', async () => {
    const leases = await leaseStore();
    const first = await holdLease(request(leases, 'one'));
    const onWaiting = vi.fn();
    const second = holdLease({ ...request(leases, 'two'), onWaiting });
    // Longer than a lease lasts: the first keeps prolonging it.
    await delay(2 * TIMES.lasts);
    expect(onWaiting).toHaveBeenCalledTimes(1);
    expect(first?.lost.aborted).toBe(false);
    await first?.release();
    const held = await second;
    expect(held?.lost.aborted).toBe(false);
    await held?.release();
  });

  test('a second owner takes over from one that died without a word', async () => {
    const leases = await leaseStore();
    expect(await leases.take(['shard 0'], 'dead', TIMES.lasts)).toBe(true);
    const held = await holdLease(request(leases, 'heir'));
    expect(held).not.toBeNull();
    await held?.release();
  });

  test('whoever could not prolong in time is told that it is lost before another has it', async () => {
    const leases = await leaseStore();
    let isDown = false;
    const failing: LeaseStore = {
      take: (...given) => leases.take(...given),
      release: (...given) => leases.release(...given),
      holder: (name) => leases.holder(name),
      renew: (...given) => (isDown ? Promise.reject(new Error('down')) : leases.renew(...given)),
    };
    const cut = await holdLease(request(failing, 'cut off'));
    isDown = true;
    const { events, heir } = await handedOn(leases, cut);
    expect(events).toEqual(['told', 'taken']);
    await Promise.all([cut?.release(), heir?.release()]);
  });

  test('so is whoever the store does not even answer', async () => {
    const leases = await leaseStore();
    const silent = new Promise<boolean>(() => undefined);
    const cut = await holdLease({ ...request({ ...leases, renew: () => silent }, 'cut off') });
    const { events, heir } = await handedOn(leases, cut);
    expect(events).toEqual(['told', 'taken']);
    await heir?.release();
  });

  test('a store that nobody can write to costs nobody a lease', async () => {
    const leases = await leaseStore();
    let isFull = false;
    const orFull = (change: () => Promise<boolean>): Promise<boolean> =>
      isFull ? Promise.reject(new StoreFailure('full')) : change();
    const full: LeaseStore = {
      ...leases,
      take: (...given) => orFull(() => leases.take(...given)),
      renew: (...given) => orFull(() => leases.renew(...given)),
    };
    const held = await holdLease(request(full, 'one'));
    isFull = true;
    await delay(2 * TIMES.lasts);
    expect(held?.lost.aborted).toBe(false);
    // It has run out meanwhile, and is taken again as soon as there is room.
    isFull = false;
    await eventually(async () => {
      expect(await leases.renew(['shard 0'], 'one', TIMES.lasts)).toBe(true);
    });
    expect(held?.lost.aborted).toBe(false);
    await held?.release();
  });

  test('a store that fails is waited for by whoever stands by or was told to be patient, and by nobody else', async () => {
    const leases = await leaseStore();
    let isDown = false;
    const failing: LeaseStore = {
      ...leases,
      take: (...given) => (isDown ? Promise.reject(new StoreFailure('unreachable')) : leases.take(...given)),
    };
    const first = await holdLease(request(leases, 'one'));
    const onWaiting = vi.fn();
    const second = holdLease({ ...request(failing, 'two'), onWaiting });
    await eventually(() => {
      expect(onWaiting).toHaveBeenCalledTimes(1);
    });
    isDown = true;
    await first?.release();
    await expect(holdLease(request(failing, 'three'))).rejects.toMatchObject({ id: 'unreachable' });
    const patient = holdLease({ ...request(failing, 'four', ['shard 1']), patient: true });
    await delay(3 * TIMES.askEvery);
    isDown = false;
    const held = await Promise.all([second, patient]);
    for (const lease of held) await lease?.release();
    expect(held).not.toContain(null);
  });

  test('disjoint names are held side by side, overlapping ones are not', async () => {
    const leases = await leaseStore();
    const even = await holdLease(request(leases, 'one', ['shard 0', 'shard 2']));
    const odd = await holdLease(request(leases, 'two', ['shard 1', 'shard 3']));
    expect(await leases.take(['shard 1', 'shard 2'], 'three', TIMES.lasts)).toBe(false);
    await Promise.all([even?.release(), odd?.release()]);
  });

  test('a wait ends with its signal', async () => {
    const leases = await leaseStore();
    const first = await holdLease(request(leases, 'one'));
    const stop = new AbortController();
    const waiting = holdLease({ ...request(leases, 'two'), signal: stop.signal });
    stop.abort();
    expect(await waiting).toBeNull();
    await first?.release();
  });
});

describe('withLease', () => {
  test('does the work of one process at a time and gives the lease back, also after a failure', async () => {
    const leases = await leaseStore();
    const inside = await withLease(request(leases, 'one'), () =>
      withLease(request(leases, 'two'), () => Promise.resolve(2)),
    );
    expect(inside).toBeNull();
    await expect(withLease(request(leases, 'one'), () => Promise.reject(new Error('broke')))).rejects.toThrow('broke');
    expect(await withLease(request(leases, 'two'), () => Promise.resolve('done'))).toBe('done');
  });
});
