import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import type { AddressGuard } from './address-guard.ts';
import { FetchRefusal } from './fetch-refusal.ts';
import { orAborted } from './or-aborted.ts';
import type { ResolveHost } from './resolve-host.ts';

interface Guarded {
  readonly guard: AddressGuard;
  readonly resolve: ResolveHost;
  readonly signal: AbortSignal;
  /** Milliseconds. */
  readonly timeout: number;
}

/** Milliseconds for one of several addresses before the next is tried as well. Node's 250 are too few for far servers. */
const ATTEMPT_TIMEOUT = 1000;

/**
 * Connects to what was checked: a name is looked up once, every address that it has is judged, and the connection is made
 * to those very addresses. Looking up to judge and again to connect would let a name change in between (DNS rebinding).
 */
export function guardedConnector({ guard, resolve, signal, timeout }: Guarded): buildConnector.connector {
  return (target, callback) => {
    const port = Number(target.port) || (target.protocol === 'https:' ? 443 : 80);
    const allowed = (address: string): boolean => guard(address, port);
    // No lookup is asked for an address in numbers.
    if (isIP(target.hostname) !== 0 && !allowed(target.hostname)) {
      callback(new FetchRefusal({ id: 'forbidden-address' }), null);
      return;
    }
    const lookup = checkedLookup((host) => orAborted(checkedAddresses(host, resolve, allowed), signal));
    const connect = buildConnector({
      lookup,
      timeout,
      autoSelectFamily: true,
      autoSelectFamilyAttemptTimeout: ATTEMPT_TIMEOUT,
    });
    connect(target, callback);
  };
}

async function checkedAddresses(
  host: string,
  resolve: ResolveHost,
  allowed: (address: string) => boolean,
): Promise<readonly string[]> {
  const addresses = await resolve(host).catch((): readonly string[] => []);
  if (addresses.length === 0) throw new FetchRefusal({ id: 'unknown-host', host });
  // All of them: a name with one foot inside is nothing that someone publishes in good faith.
  if (!addresses.every(allowed)) throw new FetchRefusal({ id: 'forbidden-address' });
  return addresses;
}

function checkedLookup(addressesOf: (host: string) => Promise<readonly string[]>): LookupFunction {
  return (host, options, callback) => {
    addressesOf(host).then(
      (addresses) => {
        const found = addresses.map((address) => ({ address, family: isIP(address) }));
        if (options.all === true) callback(null, found);
        else callback(null, found[0]?.address ?? '', found[0]?.family);
      },
      (reason: unknown) => {
        callback(reason instanceof Error ? reason : new Error('lookup failed'), '');
      },
    );
  };
}
