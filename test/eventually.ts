import { vi } from 'vitest';

/** As long as a busy machine may need for what takes a moment elsewhere; a test has 180 seconds in all. */
const TIMEOUT_MS = 40_000;

/** What `check` gives as soon as it neither throws nor rejects; rejects with the last of that if it never stops. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: TIMEOUT_MS, interval: 20 });
}
