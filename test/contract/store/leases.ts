import { describe, expect, test } from 'vitest';
import type { Opened } from './fixture.ts';

/** What only one process may have. */
export function leasesContract(opened: Opened): void {
  describe('leases', () => {
    test('one owner at a time, all of them or none', async () => {
      const { store, open } = opened();
      const other = await open();
      expect(await store.leases.take(['x', 'y'], 'one', 60_000)).toBe(true);
      expect(await other.leases.take(['y', 'z'], 'two', 60_000)).toBe(false);
      expect(await other.leases.take(['z'], 'two', 60_000)).toBe(true);
      expect(await store.leases.take(['x'], 'one', 60_000)).toBe(true);
      expect(await store.leases.renew(['x', 'y'], 'one', 60_000)).toBe(true);
      expect(await store.leases.renew(['x', 'z'], 'one', 60_000)).toBe(false);
      await store.leases.release(['x', 'y', 'z'], 'one');
      expect(await other.leases.take(['x', 'y'], 'two', 60_000)).toBe(true);
      expect(await store.leases.take(['z'], 'one', 60_000)).toBe(false);
    });

    test('what has run out is free, and no longer its owner’s', async () => {
      const { store } = opened();
      await store.leases.take(['x'], 'one', 0);
      expect(await store.leases.renew(['x'], 'one', 60_000)).toBe(false);
      expect(await store.leases.take(['x'], 'two', 60_000)).toBe(true);
    });

    test('every process can tell who has one, and for how long still', async () => {
      const { store, open } = opened();
      const other = await open();
      expect(await other.leases.holder('x')).toBeNull();
      await store.leases.take(['x', 'y'], 'one', 60_000);
      const holder = await other.leases.holder('x');
      expect(holder?.owner).toBe('one');
      expect(holder?.left).toBeGreaterThan(0);
      expect(holder?.left).toBeLessThanOrEqual(60_000);
      await store.leases.release(['x'], 'one');
      expect(await other.leases.holder('x')).toBeNull();
      await store.leases.renew(['y'], 'one', 0);
      expect(await other.leases.holder('y')).toBeNull();
    });

    test('of many that ask at once, one gets it', async () => {
      const { store, open } = opened();
      const other = await open();
      const owners = Array.from({ length: 10 }, (_, index) => String(index));
      const taken = await Promise.all(
        owners.map((owner, index) => (index % 2 === 0 ? store : other).leases.take(['x', 'y'], owner, 60_000)),
      );
      expect(taken.filter(Boolean)).toHaveLength(1);
    });
  });
}
