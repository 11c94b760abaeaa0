import { within } from './within.ts';

/** How long a server's language is remembered: it hardly ever changes. */
const REMEMBERED_MS = 60 * 60 * 1000;
/** How long a reply is kept waiting for it; it is remembered all the same when it comes later. */
const WAIT_MS = 1000;
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

  /** BCP 47; `null` when Discord does not tell within a second. */
  of(server: string): Promise<string | null> {
    const known = this.#servers.get(server);
    if (known !== undefined && known.until > this.#now()) return within(WAIT_MS, known.locale);
    const locale = this.#fetch(server).catch(() => {
      // The next question may have more luck.
      if (this.#servers.get(server)?.locale === locale) this.#servers.delete(server);
      return null;
    });
    this.#servers.delete(server);
    this.#servers.set(server, { locale, until: this.#now() + REMEMBERED_MS });
    const [oldest] = this.#servers.keys();
    if (oldest !== undefined && this.#servers.size > CAPACITY) this.#servers.delete(oldest);
    return within(WAIT_MS, locale);
  }
}
