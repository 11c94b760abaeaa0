// The program of the thread behind `memory-watch.ts`.
import { workerData } from 'node:worker_threads';
import { BUSY, IDLE, type WatchData } from './memory-watch.ts';

/** Between two looks. Unpacking fills some 20 MB in that time. */
const INTERVAL_MS = 20;

const data: unknown = workerData;
if (isWatchData(data)) watch(data);

function watch({ state, bytes }: WatchData): never {
  const parent = process.ppid;
  for (;;) {
    Atomics.wait(state, 0, IDLE);
    // Also when the program that wanted the document has gone, which a process that never comes up for air does not hear.
    const broken = process.memoryUsage.rss() > bytes || process.ppid !== parent;
    if (broken) process.kill(process.pid, 'SIGKILL');
    Atomics.wait(state, 0, BUSY, INTERVAL_MS);
  }
}

function isWatchData(value: unknown): value is WatchData {
  return typeof value === 'object' && value !== null && 'state' in value && 'bytes' in value;
}
