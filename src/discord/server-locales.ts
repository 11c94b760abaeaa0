/** How long a server's language is remembered: it hardly ever changes. */
const REMEMBERED_MS = 60 * 60 * 1000;
/** Servers remembered; each is some hundred bytes. */
const CAPACITY = 1000;

interface Remembered {
  readonly locale: Promise<string | null>;
  readonly until: number;
}

/** The language that each server is set to, which only a request tells: a message carries no locale. */
export class ServerLocales {
  readonly #servers = new Map<string, Remembered>();
  readonly #fetch: (server: string) => Promise<string | null>;
  readonly #now: () => number;

  /** @param now milliseconds, of any clock */
  constructor(fetch: (server: string) => Promise<string | null>, now: () => number) {
    this.#fetch = fetch;
    this.#now = now;
  }

  /** BCP 47; `null` when Discord does not tell. */
  of(server: string): Promise<string | null> {
    const known = this.#servers.get(server);
    if (known !== undefined && known.until > this.#now()) return known.locale;
    const locale = this.#fetch(server).catch(() => null);
    this.#servers.delete(server);
    this.#servers.set(server, { locale, until: this.#now() + REMEMBERED_MS });
    const [oldest] = this.#servers.keys();
    if (oldest !== undefined && this.#servers.size > CAPACITY) this.#servers.delete(oldest);
    return locale;
  }
}
