import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { parsedUrl } from './parsed-url.ts';

/** The names of this machine's loopback, as browsers send them. */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a request is one that the page, opened under its own address, would send. */
export interface HostGuard {
  /** Whether it was sent to this server by a name of its own, and not by one that was made to point here (DNS rebinding). */
  readonly isForUs: (request: IncomingMessage) => boolean;
  /** Whether it comes from the page itself, and not from another site that is open in the browser. */
  readonly isFromUs: (request: IncomingMessage) => boolean;
}

/**
 * @param host where it listens. On loopback only loopback's names pass; elsewhere also that name and whatever is an address in
 * figures, as no one can make those point here.
 */
export function createHostGuard(host: string, port: () => number): HostGuard {
  const open = !LOOPBACK.has(host) && host !== '::1';
  const isOurs = (authority: string | undefined): boolean => {
    const address = authority === undefined ? null : parsedUrl(`http://${authority}`);
    if (address === null || address.host !== authority?.toLowerCase()) return false;
    if (Number(address.port === '' ? 80 : address.port) !== port()) return false;
    return LOOPBACK.has(address.hostname) || (open && (address.hostname === host || isAddress(address.hostname)));
  };
  return {
    isForUs: ({ headers }) => isOurs(headers.host),
    isFromUs({ headers }) {
      const origin = headers.origin === undefined ? null : parsedUrl(headers.origin);
      return origin?.protocol === 'http:' && origin.host === headers.host && isOurs(headers.host);
    },
  };
}

function isAddress(hostname: string): boolean {
  return isIP(hostname.replace(/^\[(.*)\]$/, '$1')) !== 0;
}
