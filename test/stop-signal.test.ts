import { expect, onTestFinished, test } from 'vitest';
import { stopSignal } from '../src/stop-signal.ts';

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

test.each(SIGNALS)('%s stops it, and a second one does not kill it on its way out', (signal) => {
  const before = SIGNALS.map((name) => process.listeners(name));
  onTestFinished(() => {
    for (const [at, name] of SIGNALS.entries()) {
      for (const listener of process.listeners(name)) if (!before[at]?.includes(listener)) process.off(name, listener);
    }
  });
  const listeners = process.listenerCount(signal);
  const stop = stopSignal();
  expect(stop.aborted).toBe(false);
  process.emit(signal);
  expect(stop.aborted).toBe(true);
  // Without a listener, the signal's own effect would come back: the end of the process.
  expect(process.listenerCount(signal)).toBe(listeners + 1);
});
