/**
 * Work that is to be done once more whenever it is asked for: never twice at the same time, so that an older doing has never the last
 * word, and only once for all who ask while it is done.
 */
export class RepeatedWork {
  readonly #work: () => Promise<void>;
  readonly #mayGoOn: () => boolean;
  #isWanted = false;
  #running: Promise<void> | null = null;

  /** @param mayGoOn - whether it is done at all; asked each time before */
  constructor(work: () => Promise<void>, mayGoOn: () => boolean) {
    this.#work = work;
    this.#mayGoOn = mayGoOn;
  }

  /** While it is done: resolves or rejects as it does. */
  get running(): Promise<void> | null {
    return this.#running;
  }

  /** Resolves when it was begun and done after this call. Rejects with what it throws; then it waits until it is asked for again. */
  again(): Promise<void> {
    this.#isWanted = true;
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #run(): Promise<void> {
    while (this.#isWanted && this.#mayGoOn()) {
      this.#isWanted = false;
      await this.#work();
    }
  }
}
