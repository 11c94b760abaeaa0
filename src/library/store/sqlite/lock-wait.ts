import { setTimeout as sleep } from 'node:timers/promises';
import { isBusy } from './failure.ts';

/** Milliseconds to wait for another process to finish its change: well below the three seconds that Discord waits. */
const LOCK_WAIT_MS = 2000;
const LOCK_LOOK_MS = 10;

/** Does it as soon as no other process is in the way, without holding up this one. Rejects with the library's error. */
export async function whenUnlocked<T>(action: () => T): Promise<T> {
  const giveUp = performance.now() + LOCK_WAIT_MS;
  for (;;) {
    try {
      return action();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= giveUp) throw error;
      await sleep(LOCK_LOOK_MS);
    }
  }
}
