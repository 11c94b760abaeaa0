/** What one fetch may cost. */
export interface FetchLimits {
  /** Of the body, before and after decompression. */
  readonly bytes: number;
  /** In all: waiting for its turn, looking names up, redirects, the body. */
  readonly seconds: number;
  readonly redirects: number;
}

/** A long report as a PDF fits; a page of news is a twentieth of it. */
const MEBIBYTE = 2 ** 20;

export const DEFAULT_LIMITS = { bytes: 5 * MEBIBYTE, seconds: 15, redirects: 5 } as const satisfies FetchLimits;

/** Ports of http and https; every other has to be allowed by the operator. */
export const WEB_PORTS: readonly number[] = [80, 443];

/** For one server. Enough to add a handful of articles in one go, too few to make a tool of the bot. */
export const FETCHES_A_MINUTE = 6;

/** Says whose request it is to whoever reads a server's log. There is no address to name: every bot is its operator's. */
export const USER_AGENT =
  'Mozilla/5.0 (compatible; Vraagbaak; self-hosted Discord bot, fetches what a moderator asks for)';
