import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** What the registry of IPv6 hands out to the public internet so far (IANA, "IPv6 Global Unicast Address Assignments"). */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/** Public by its number, but answered by the host of a virtual machine: Azure's metadata and its agent's server. */
const HOST_OF_VIRTUAL_MACHINES = '168.63.129.16';

/**
 * Whether an address belongs to the public internet. Everything with a purpose of its own does not: private, loopback,
 * link-local and metadata, shared, multicast, reserved, documentation, and IPv6 that stands for an IPv4 address (mapped,
 * compatible, NAT64, 6to4, Teredo), whatever that is (IANA, "Special-Purpose Address Registry").
 *
 * @param address - four decimal parts or IPv6, as a resolver gives it; anything else, a zone included, is not public
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0 || address.includes('%') || address === HOST_OF_VIRTUAL_MACHINES) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_IPV6);
}
