import type { FetchFailure } from './fetcher.ts';

export type ParsedAddress =
  { readonly ok: true; readonly url: URL } | { readonly ok: false; readonly failure: FetchFailure };

/** Longest address, in UTF-16 units: what browsers and servers agree on at least (RFC 9110, section 4.1). */
const MAX_LENGTH = 8000;

/** Names that by agreement never leave a machine or a network (RFC 6761, 6762, 8375; ICANN's `.internal`), and common ones. */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home\.arpa)$/;

const DEFAULT_PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/**
 * What of an address can be judged before a name is looked up. `URL` writes every notation of a number or a name in one way
 * (`http://0x7f.1`, `http://①②⑦.0.0.1`), which is what is connected to.
 *
 * @param base - what a redirect's address is relative to
 */
export function parseAddress(text: string, ports: readonly number[], base?: URL): ParsedAddress {
  if (text.length > MAX_LENGTH || !URL.canParse(text, base?.href)) return failed({ id: 'invalid-address' });
  const url = new URL(text, base);
  const defaultPort = DEFAULT_PORTS[url.protocol];
  if (defaultPort === undefined || url.username !== '' || url.password !== '') return failed({ id: 'invalid-address' });
  const port = portOf(url);
  if (!ports.includes(port)) return failed({ id: 'forbidden-port', port });
  if (PRIVATE_NAME.test(hostOf(url))) return failed({ id: 'forbidden-address' });
  // An article over a protected line is not taken from an open one without anyone noticing; who wants that gives the address.
  if (base?.protocol === 'https:' && url.protocol === 'http:') return failed({ id: 'insecure', host: hostOf(url) });
  url.hash = '';
  url.hostname = hostOf(url);
  return { ok: true, url };
}

/** The host's name without the dot that may end it: the same host, by the name that its certificate has. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/\.+$/, '');
}

/** The port that is connected to. */
function portOf(url: URL): number {
  return url.port === '' ? (DEFAULT_PORTS[url.protocol] ?? 0) : Number(url.port);
}

function failed(failure: FetchFailure): ParsedAddress {
  return { ok: false, failure };
}
