import type { Document, Reader, ReadResult } from './read-article.ts';
import { READING_LIMITS, type ReadingLimits } from './reading-limits.ts';
import { ReadingProcess } from './reading-process.ts';

export interface ReaderOptions extends Partial<ReadingLimits> {
  /** The compiled `reading-child`; by default the one beside this file. */
  readonly entry?: URL;
  /** Hears of what reading met and should not have, for a log. It holds nothing of the document. */
  readonly report?: (detail: string) => void;
}

interface Job {
  readonly document: Document;
  readonly settle: (result: ReadResult) => void;
}

/** Documents that were not read before `close`. */
const CLOSED: ReadResult = { ok: false, failure: { id: 'too-demanding', bound: 'time' } };

/**
 * Reads each document in a process of its own, which dies of it in our stead: a thread's memory limit was seen to end the whole
 * program in 7 of 11 ways to run out of it. Processes are started when needed, read one document at a time, and are
 * replaced when they break a bound.
 */
export function createReader({ entry, report = () => undefined, ...given }: ReaderOptions = {}): Reader {
  const limits: ReadingLimits = { ...READING_LIMITS, ...given };
  const compiled = entry ?? new URL('./reading-child.js', import.meta.url);
  return new ReadingPool(limits, () => new ReadingProcess(compiled, limits, report));
}

class ReadingPool implements Reader {
  readonly #limits: ReadingLimits;
  readonly #start: () => ReadingProcess;
  readonly #waiting: Job[] = [];
  readonly #busy = new Set<ReadingProcess>();
  /** The one that waits longest first. */
  readonly #idle = new Map<ReadingProcess, NodeJS.Timeout>();
  #closed = false;

  constructor(limits: ReadingLimits, start: () => ReadingProcess) {
    this.#limits = limits;
    this.#start = start;
  }

  read(document: Document): Promise<ReadResult> {
    const limit = this.#limits.bytes;
    if (document.bytes.length > limit) return Promise.resolve({ ok: false, failure: { id: 'too-large', limit } });
    if (this.#closed) return Promise.resolve(CLOSED);
    return new Promise((settle) => {
      this.#waiting.push({ document, settle });
      this.#serveNext();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const { settle } of this.#waiting.splice(0)) settle(CLOSED);
    const all = [...this.#busy, ...this.#idle.keys()];
    for (const timer of this.#idle.values()) clearTimeout(timer);
    this.#idle.clear();
    await Promise.all(all.map((each) => each.stop()));
  }

  #serveNext(): void {
    if (this.#busy.size >= this.#limits.processes) return;
    const job = this.#waiting.shift();
    if (job !== undefined) void this.#serve(job);
  }

  async #serve({ document, settle }: Job): Promise<void> {
    const process = this.#takeIdle() ?? this.#start();
    this.#busy.add(process);
    const result = await process.read(document);
    this.#busy.delete(process);
    this.#keep(process);
    settle(result);
    this.#serveNext();
  }

  /** The one that read last: the others may go. */
  #takeIdle(): ReadingProcess | undefined {
    const last = [...this.#idle].at(-1);
    if (last === undefined) return undefined;
    clearTimeout(last[1]);
    this.#idle.delete(last[0]);
    return last[0];
  }

  #keep(process: ReadingProcess): void {
    if (this.#closed || !process.usable) {
      void process.stop();
      return;
    }
    const timer = setTimeout(() => {
      this.#idle.delete(process);
      void process.stop();
    }, this.#limits.idleSeconds * 1000);
    timer.unref();
    this.#idle.set(process, timer);
  }
}
