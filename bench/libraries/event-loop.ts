import { closeSync, openSync, readSync } from 'node:fs';
import { PerformanceObserver } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { quantile } from '../quantile.ts';

/** How long whatever else happened had to wait, in milliseconds. */
export interface Waits {
  readonly p99: number;
  readonly longest: number;
  /** The longest without collections of garbage and without the time in which the processor was another's. */
  readonly work: number;
  /** The longest collection. */
  readonly collection: number;
}

/** From one look at the clock to the next. */
interface Gap {
  readonly from: number;
  readonly to: number;
  /** Milliseconds in which this thread could have run and was not let. */
  readonly withheld: number;
}

/** Looks at the clock whenever the event loop comes round, about once a millisecond. */
export async function watchEventLoop(): Promise<() => Promise<Waits>> {
  const collections: { readonly from: number; readonly to: number }[] = [];
  const note = (list: PerformanceObserverEntryList): void => {
    for (const { startTime, duration } of list.getEntries()) {
      collections.push({ from: startTime, to: startTime + duration });
    }
  };
  const observer = new PerformanceObserver(note);
  observer.observe({ entryTypes: ['gc'] });
  const scheduler = openScheduler();
  const gaps: Gap[] = [];
  let last = { at: performance.now(), withheld: scheduler.withheld() };
  const timer = setInterval(() => {
    const now = { at: performance.now(), withheld: scheduler.withheld() };
    gaps.push({ from: last.at, to: now.at, withheld: now.withheld - last.withheld });
    last = now;
  }, 1);
  await pause(SETTLING);
  gaps.length = 0;
  return async () => {
    // The last wait ends with the next look, and collections are told of later.
    await pause(SETTLING);
    clearInterval(timer);
    observer.disconnect();
    scheduler.close();
    const collecting = ({ from, to }: Gap): number =>
      sum(collections.map((each) => Math.max(0, Math.min(to, each.to) - Math.max(from, each.from))));
    const waits = gaps.map(({ from, to }) => to - from);
    return {
      p99:
        quantile(
          waits.toSorted((a, b) => a - b),
          0.99,
        ) ?? 0,
      longest: Math.max(0, ...waits),
      work: Math.max(0, ...gaps.map((gap) => gap.to - gap.from - gap.withheld - collecting(gap))),
      collection: Math.max(0, ...collections.map(({ from, to }) => to - from)),
    };
  };
}

const SETTLING = 10;
const NANOSECONDS = 1e6;

/** What Linux tells of this process's main thread (`Documentation/scheduler/sched-stats.rst`); elsewhere nothing is known. */
function openScheduler() {
  const file = process.platform === 'linux' ? openSync(`/proc/self/task/${process.pid}/schedstat`, 'r') : null;
  const bytes = Buffer.alloc(64);
  return {
    /** Milliseconds that it waited for a processor, since its start. */
    withheld: (): number => {
      if (file === null) return 0;
      const [, waited] = bytes.toString('latin1', 0, readSync(file, bytes, 0, bytes.length, 0)).split(' ');
      return Number(waited) / NANOSECONDS;
    },
    close: () => {
      if (file !== null) closeSync(file);
    },
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
