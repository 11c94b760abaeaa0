import { networkInterfaces } from 'node:os';
import ipaddr from 'ipaddr.js';
import { isPublicAddress } from './public-address.ts';

/** Whether a connection to this address and port may be made. */
export type AddressGuard = (address: string, port: number) => boolean;

/**
 * Lets public addresses through that are not this machine's own: a service that trusts its machine may listen there.
 *
 * @param allow - what is let through beside these
 */
export function addressGuard(allow: AddressGuard): AddressGuard {
  return (address, port) => (isPublicAddress(address) && !isOwn(address)) || allow(address, port);
}

function isOwn(address: string): boolean {
  const normal = ipaddr.parse(address).toNormalizedString();
  return Object.values(networkInterfaces()).some((addresses) =>
    addresses?.some((own) => ipaddr.isValid(own.address) && ipaddr.parse(own.address).toNormalizedString() === normal),
  );
}
