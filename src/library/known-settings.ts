import type { ServerSettings } from './store/server-settings.ts';
import type { Store } from './store/store.ts';

/** Servers remembered; the settings of each are some hundred bytes. */
const CAPACITY = 10_000;

/**
 * The settings of servers, read when first needed and again after each change. Where they cannot be read, those known before are gone
 * by: a store that is away for a while keeps nobody from an answer.
 */
export class KnownSettings {
  readonly #store: Pick<Store, 'servers' | 'subscribe'>;
  readonly #unsubscribe: () => void;
  readonly #known = new Map<string, ServerSettings>();
  /** Those known that may have changed since. */
  readonly #stale = new Set<string>();
  /** The last read of each server that is under way: an older one that ends after it has no say. */
  readonly #reads = new Map<string, Promise<ServerSettings>>();

  constructor(store: Pick<Store, 'servers' | 'subscribe'>) {
    this.#store = store;
    this.#unsubscribe = store.subscribe((change) => {
      if (change.kind === 'anything') {
        for (const server of [...this.#known.keys(), ...this.#reads.keys()]) this.#stale.add(server);
      } else if (change.kind === 'settings') this.#stale.add(change.server);
    });
  }

  /** Rejects with a `StoreFailure` where they cannot be read and never could. */
  async of(server: string): Promise<ServerSettings> {
    const known = this.#known.get(server);
    if (known !== undefined && !this.#stale.has(server)) return known;
    // What changes while it is being read makes it stale again.
    this.#stale.delete(server);
    const read = this.#store.servers.settings(server);
    this.#reads.set(server, read);
    try {
      const settings = await read;
      if (this.#reads.get(server) === read) this.#remember(server, settings);
      return settings;
    } catch (error) {
      this.#stale.add(server);
      if (known === undefined) throw error;
      return known;
    } finally {
      if (this.#reads.get(server) === read) this.#reads.delete(server);
    }
  }

  #remember(server: string, settings: ServerSettings): void {
    this.#known.delete(server);
    this.#known.set(server, settings);
    const [oldest] = this.#known.keys();
    if (oldest !== undefined && this.#known.size > CAPACITY) this.#known.delete(oldest);
  }

  /** Follows no changes any more. */
  close(): void {
    this.#unsubscribe();
  }
}
