import { setTimeout as delay } from 'node:timers/promises';
import type { MessageBody } from './message/message-body.ts';

/** Between two edits of one message: Discord limits them, and nobody reads faster. */
const EVERY_MS = 2000;

/**
 * How far a task is, shown in a message that is edited at most once in two seconds: what comes in between is left out but for
 * the last. Nothing is shown before `open` is called, nor once `close` is.
 */
export class Progress {
  readonly #edit: (message: MessageBody) => Promise<void>;
  readonly #pause: (signal: AbortSignal) => Promise<void>;
  #latest: MessageBody | null = null;
  #showing: Promise<void> | null = null;
  readonly #closed = new AbortController();
  #open = false;

  /**
   * @param edit - what it rejects with is of no consequence: the task's end edits the message anyway
   * @param pause - two seconds, or until the signal is aborted
   */
  constructor(
    edit: (message: MessageBody) => Promise<void>,
    pause: (signal: AbortSignal) => Promise<void> = twoSeconds,
  ) {
    this.#edit = edit;
    this.#pause = pause;
  }

  tell(message: MessageBody): void {
    this.#latest = message;
    this.#show();
  }

  /** From now on, there is a message to edit. */
  open(): void {
    this.#open = true;
    this.#show();
  }

  /** Resolves when no edit is on its way any more, so that none comes after what the message ends as. */
  async close(): Promise<void> {
    this.#closed.abort();
    await this.#showing;
  }

  #show(): void {
    if (!this.#open || this.#closed.signal.aborted || this.#showing !== null || this.#latest === null) return;
    this.#showing = this.#showAll().finally(() => {
      this.#showing = null;
      // Something may have been told after the last look.
      this.#show();
    });
  }

  async #showAll(): Promise<void> {
    while (this.#latest !== null && !this.#closed.signal.aborted) {
      const message = this.#latest;
      this.#latest = null;
      await this.#edit(message).catch(() => undefined);
      await this.#pause(this.#closed.signal);
    }
  }
}

async function twoSeconds(signal: AbortSignal): Promise<void> {
  await delay(EVERY_MS, undefined, { signal }).catch(() => undefined);
}
