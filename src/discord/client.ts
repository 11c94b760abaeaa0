import { Client, GatewayIntentBits, Options, REST } from 'discord.js';
import type { Shards } from './shards.ts';

/** A handler is kept for each interaction until it is swept, by default once an hour: some thousands of them by then. */
const HANDLER_SWEEP_MS = 60_000;

/**
 * The gateway, and the requests made in the bot's own name.
 *
 * Neither intent is privileged. They bring direct messages and mentions; interactions need none. Without `Guilds`, Discord
 * sends no servers with their channels and roles, which take 150 MB at 2,500 servers and hold up events at the start.
 *
 * @param shards - `null`: all of them, however many that are
 */
export function createClient(api: string, shards: Shards | null = null): Client {
  return new Client({
    intents: [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // As many as Discord advises: one below 1,000 servers or so, and more are mandatory past 2,500.
    ...(shards === null ? { shards: 'auto' } : { shards: [...shards.ids], shardCount: shards.count }),
    rest: { api, handlerSweepInterval: HANDLER_SWEEP_MS },
    // Nothing of these is ever looked up. Other caches stay empty without `Guilds`.
    makeCache: Options.cacheWithLimits({ UserManager: 0, GuildMemberManager: 0, MessageManager: 0 }),
    sweepers: {},
  });
}

/**
 * The requests that answer interactions. Their permission is a token in the address, and Discord does not count them toward
 * the bot's 50 a second, by which the client's own would hold them up.
 */
export function createInteractionRest(api: string): REST {
  return new REST({ api, handlerSweepInterval: HANDLER_SWEEP_MS, globalRequestsPerSecond: Infinity });
}
