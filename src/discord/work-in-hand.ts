import { setTimeout as delay } from 'node:timers/promises';

/** What is being answered, so that a bot that stops can finish it. */
export class WorkInHand {
  readonly #inHand = new Set<Promise<void>>();
  readonly #failed: (error: unknown) => void;
  #open = true;

  /** @param failed told of work that rejects; nothing else hears of it */
  constructor(failed: (error: unknown) => void) {
    this.#failed = failed;
  }

  /** Does a piece of work, unless `finish` was called. */
  take(work: () => Promise<void>): void {
    if (!this.#open) return;
    // Called from a promise, so that work that throws before it waits for anything is heard of as well.
    const done = Promise.resolve()
      .then(work)
      .catch(this.#failed)
      .finally(() => this.#inHand.delete(done));
    this.#inHand.add(done);
  }

  /** Takes on nothing more and waits for what is in hand. Resolves to how much was left when time was up. */
  async finish(milliseconds: number): Promise<number> {
    this.#open = false;
    const timer = new AbortController();
    const timeUp = delay(milliseconds, undefined, { signal: timer.signal }).catch(() => undefined);
    await Promise.race([Promise.all(this.#inHand), timeUp]);
    timer.abort();
    return this.#inHand.size;
  }
}
