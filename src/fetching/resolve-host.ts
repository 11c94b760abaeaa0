import { Resolver } from 'node:dns/promises';

/** Every address, IPv4 and IPv6, that a name stands for; rejects or gives none where there is none. */
export type ResolveHost = (host: string) => Promise<readonly string[]>;

/** Milliseconds until a name server is asked again, and how often it is asked: together well under a fetch's time. */
const RESOLVER = { timeout: 2500, tries: 2 };

/**
 * Asks the system's name servers. Not `getaddrinfo`: that blocks one of the process's few threads for as long as someone's
 * slow name server likes, and adds the machine's search domains and its own names.
 */
export const resolveHost: ResolveHost = async (host) => {
  const resolver = new Resolver(RESOLVER);
  const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
};
