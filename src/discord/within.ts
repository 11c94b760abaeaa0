import { setTimeout as delay } from 'node:timers/promises';

/** What a promise comes to if that is known within `milliseconds`, else `null`; rejects as the promise does in that time. */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | null> {
  const timer = new AbortController();
  const late = delay(Math.max(0, milliseconds), null, { signal: timer.signal }).catch(() => null);
  try {
    return await Promise.race([promise, late]);
  } finally {
    timer.abort();
  }
}
