import { isThread } from './caller.ts';
import { within } from './within.ts';

/** How long a reply is kept waiting for it; it is remembered all the same when it comes later. */
const WAIT_MS = 1000;
/** Channels remembered; each is some hundred bytes. What a thread belongs to never changes. */
const CAPACITY = 1000;

interface FetchedChannel {
  readonly type: number;
  readonly parent: string | null;
}

/** The channel that each thread belongs to, which only a request tells: a message carries its channel's id alone. */
export class ThreadParents {
  readonly #channels = new Map<string, Promise<string | null>>();
  readonly #fetch: (channel: string) => Promise<FetchedChannel>;

  constructor(fetch: (channel: string) => Promise<FetchedChannel>) {
    this.#fetch = fetch;
  }

  /** Id of the channel; `null` where it is no thread, or when Discord does not tell within a second. */
  of(channel: string): Promise<string | null> {
    const known = this.#channels.get(channel);
    if (known !== undefined) return within(WAIT_MS, known);
    const parent = this.#fetch(channel).then(
      ({ type, parent: id }) => (isThread(type) ? id : null),
      () => {
        // The next question may have more luck.
        if (this.#channels.get(channel) === parent) this.#channels.delete(channel);
        return null;
      },
    );
    this.#channels.set(channel, parent);
    const [oldest] = this.#channels.keys();
    if (oldest !== undefined && this.#channels.size > CAPACITY) this.#channels.delete(oldest);
    return within(WAIT_MS, parent);
  }
}
