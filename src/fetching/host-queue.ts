import { orAborted } from './or-aborted.ts';

/** Lets one task at a time have a host, in the order in which they came. */
export class HostQueue {
  /** Settles when the last task that came for a host is done. */
  readonly #lasts = new Map<string, Promise<void>>();

  /** @param signal - ends the waiting; the task itself has to mind it too */
  async run<T>(host: string, signal: AbortSignal, task: () => Promise<T>): Promise<T> {
    const before = this.#lasts.get(host) ?? Promise.resolve();
    const turn = before.then(() => {
      signal.throwIfAborted();
      return task();
    });
    const done = turn.then(
      () => undefined,
      () => undefined,
    );
    this.#lasts.set(host, done);
    void done.then(() => {
      if (this.#lasts.get(host) === done) this.#lasts.delete(host);
    });
    return orAborted(turn, signal);
  }
}
