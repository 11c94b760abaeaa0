import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Document, ReadFailure, ReadResult } from './read-article.ts';
import { replySchema } from './reading-messages.ts';
import type { ReadingLimits } from './reading-limits.ts';

/** Far more than loading the libraries takes on a machine that is busy with other things. */
const START_SECONDS = 60;

/** The heap's part of the memory: the rest is for buffers, which the heap's limit does not count. */
const HEAP_SHARE = 0.75;

/** One process that reads documents, one after another, and that a document may break. */
export class ReadingProcess {
  readonly #child: ChildProcess;
  readonly #limits: ReadingLimits;
  readonly #report: (detail: string) => void;
  readonly #ended: Promise<void>;
  readonly #ready: Promise<boolean>;
  #usable = true;

  /** @param entry - the compiled `reading-child` */
  constructor(entry: URL, limits: ReadingLimits, report: (detail: string) => void) {
    this.#limits = limits;
    this.#report = report;
    this.#child = fork(fileURLToPath(entry), [String(limits.megabytes)], {
      // Nothing of what this process knows: a token, an address of a database.
      env: {},
      execArgv: [
        `--max-old-space-size=${Math.ceil(limits.megabytes * HEAP_SHARE)}`,
        '--disallow-code-generation-from-strings',
      ],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#ended = new Promise((resolve) => {
      this.#child.once('exit', () => {
        this.#usable = false;
        resolve();
      });
      // It could not be started, or not be written to: what follows from it shows elsewhere.
      this.#child.on('error', (error) => {
        this.#report(`reading process: ${error.message}`);
        if (this.#child.pid === undefined) resolve();
      });
    });
    this.#ready = Promise.race([
      new Promise<boolean>((resolve) => {
        this.#child.once('message', () => {
          resolve(true);
        });
      }),
      this.#ended.then(() => false),
      new Promise<boolean>((resolve) => setTimeout(resolve, START_SECONDS * 1000, false).unref()),
    ]);
  }

  /** Whether it can read another document. */
  get usable(): boolean {
    return this.#usable;
  }

  /** Reads one document; not to be called again before that is done. */
  async read(document: Document): Promise<ReadResult> {
    this.#child.ref();
    this.#child.channel?.ref();
    if (!(await this.#ready)) {
      this.#usable = false;
      this.#report(
        `reading process: it did not start (${this.#child.signalCode ?? this.#child.exitCode ?? 'too slow'})`,
      );
      return failed({ id: 'too-demanding', bound: 'time' });
    }
    const result = await this.#answer(document);
    // Kept for the next, but no reason for the program to stay.
    this.#child.unref();
    this.#child.channel?.unref();
    return result;
  }

  async stop(): Promise<void> {
    this.#usable = false;
    // Waited for, so that whoever stops it does not end before.
    this.#child.ref();
    this.#child.kill('SIGKILL');
    if (this.#child.pid !== undefined) await this.#ended;
  }

  #answer(document: Document): Promise<ReadResult> {
    return new Promise((resolve) => {
      const settle = (result: ReadResult): void => {
        clearTimeout(timer);
        this.#child.off('message', onMessage).off('exit', onExit);
        resolve(result);
      };
      const onMessage = (message: unknown): void => {
        settle(this.#resultOf(message));
      };
      const onExit = (code: number | null, signal: NodeJS.Signals | null): void => {
        settle(failed(this.#failureOfExit(code, signal)));
      };
      const timer = setTimeout(() => {
        settle(failed({ id: 'too-demanding', bound: 'time' }));
        void this.stop();
      }, this.#limits.seconds * 1000);
      this.#child.on('message', onMessage).on('exit', onExit);
      // A process that has just ended tells so by its exit, not here.
      this.#child.send(document, () => undefined);
    });
  }

  #resultOf(message: unknown): ReadResult {
    const { result, unexpected, spent } = replySchema.parse(message);
    if (unexpected !== null) this.#report(unexpected);
    if (spent) this.#usable = false;
    return result;
  }

  #failureOfExit(code: number | null, signal: NodeJS.Signals | null): ReadFailure {
    const end = signal ?? String(code);
    if (OUT_OF_MEMORY.has(end)) return { id: 'too-demanding', bound: 'memory' };
    if (OUT_OF_STACK.has(end)) return { id: 'too-demanding', bound: 'depth' };
    this.#report(`reading process: ended with ${end}`);
    return { id: 'damaged' };
  }
}

/** Killed by its own watch or by the system; aborted by the engine, whose heap is full (134 where there are no signals). */
const OUT_OF_MEMORY: ReadonlySet<string> = new Set(['SIGKILL', 'SIGABRT', 'SIGTRAP', 'SIGILL', '134']);
const OUT_OF_STACK: ReadonlySet<string> = new Set(['SIGSEGV', 'SIGBUS']);

function failed(failure: ReadFailure): ReadResult {
  return { ok: false, failure };
}
