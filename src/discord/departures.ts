import { DiscordAPIError, Routes, type REST } from 'discord.js';
import { z } from 'zod';
import type { ServerStore } from '../library/store/server-store.ts';
import { listedServers } from './listed-servers.ts';

const serverSchema = z.object({ id: z.string() });

/** Discord no longer lets the bot see the server, or there is none of that id (any more). */
const GONE: ReadonlySet<number> = new Set([403, 404]);

/** What changed, as Discord ids, for the log. */
export interface Departures {
  readonly left: readonly string[];
  readonly present: number;
}

/**
 * Notes of each server of which something is kept whether the bot is still there. A server that Discord does not list is asked for
 * by itself, and counts as left only where Discord says that it is none of the bot's: one that is unavailable is listed, and one
 * that cannot be asked for is left as it was. Rejects where the list cannot be had, and then notes nothing; and with a
 * `StoreFailure`.
 *
 * @param now - milliseconds since the epoch
 */
export async function noteDepartures(
  rest: REST,
  servers: Pick<ServerStore, 'ids' | 'noteDeparture'>,
  now: number,
): Promise<Departures> {
  const kept = await servers.ids();
  if (kept.length === 0) return { left: [], present: 0 };
  const listed = new Set((await listedServers(rest, serverSchema)).map(({ id }) => id));
  const left: string[] = [];
  let present = 0;
  for (const server of kept) {
    const presence = listed.has(server) ? 'present' : await presenceOf(rest, server);
    if (presence === 'unknown') continue;
    await servers.noteDeparture(server, presence === 'present' ? null : now);
    if (presence === 'left') left.push(server);
    else present++;
  }
  return { left, present };
}

async function presenceOf(rest: REST, server: string): Promise<'present' | 'left' | 'unknown'> {
  try {
    await rest.get(Routes.guild(server));
    return 'present';
  } catch (error) {
    return error instanceof DiscordAPIError && GONE.has(error.status) ? 'left' : 'unknown';
  }
}
