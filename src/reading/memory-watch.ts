import { Worker } from 'node:worker_threads';

export const IDLE = 0;
export const BUSY = 1;

/** What the thread is told. */
export interface WatchData {
  /** `IDLE` or `BUSY`, shared. */
  readonly state: Int32Array;
  readonly bytes: number;
}

/**
 * Ends this process when it grows beyond a bound while it reads: the limit of the heap counts no buffers, and a stream of a few
 * kilobytes can unpack to gigabytes of them. A thread looks, as the reading itself may never come up for air.
 */
export class MemoryWatch {
  readonly #state = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

  /** @param bytes - resident memory of the whole process */
  constructor(bytes: number) {
    const workerData: WatchData = { state: this.#state, bytes };
    new Worker(new URL('./memory-watch-thread.js', import.meta.url), { workerData }).unref();
  }

  begin(): void {
    this.#set(BUSY);
  }

  end(): void {
    this.#set(IDLE);
  }

  #set(state: number): void {
    Atomics.store(this.#state, 0, state);
    Atomics.notify(this.#state, 0);
  }
}
