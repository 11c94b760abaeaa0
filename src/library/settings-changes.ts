import type { ServerSettings } from './store/server-settings.ts';
import type { ServerStore } from './store/server-store.ts';

/** Changes single settings of servers: those of two people at the same moment are made one after another, so that none is lost. */
export class SettingsChanges {
  readonly #servers: Pick<ServerStore, 'settings' | 'setSettings'>;
  /** The last change of each server that is being made. */
  readonly #inHand = new Map<string, Promise<unknown>>();

  constructor(servers: Pick<ServerStore, 'settings' | 'setSettings'>) {
    this.#servers = servers;
  }

  /**
   * Resolves to all settings once the change is kept. Rejects with a `StoreFailure`; then nothing has changed.
   *
   * @param by - Discord id
   * @param at - milliseconds since the epoch
   */
  change(server: string, change: Partial<ServerSettings>, by: string, at: number): Promise<ServerSettings> {
    const before = this.#inHand.get(server) ?? Promise.resolve();
    const made = before
      .catch(() => undefined)
      .then(async () => {
        const settings = { ...(await this.#servers.settings(server)), ...change };
        await this.#servers.setSettings(server, settings, by, at);
        return settings;
      });
    const forget = (): void => {
      if (this.#inHand.get(server) === made) this.#inHand.delete(server);
    };
    this.#inHand.set(server, made);
    made.then(forget, forget);
    return made;
  }
}
