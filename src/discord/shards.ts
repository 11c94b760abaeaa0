import { REST, Routes } from 'discord.js';
import { z } from 'zod';
import { startFailure, type StartFailure } from './start-failure.ts';

/** Shares of a bot's servers, each on a connection of its own. */
export interface Shards {
  /** Counted from 0, in order. */
  readonly ids: readonly number[];
  /** How many there are over all processes. */
  readonly count: number;
}

export type ShardCount =
  { readonly ok: true; readonly count: number } | { readonly ok: false; readonly failure: StartFailure };

const gateway = z.object({ shards: z.number().int().min(1) });

/** How many shards Discord advises for a bot of that size. */
export async function advisedShardCount(token: string, api: string): Promise<ShardCount> {
  const rest = new REST({ api }).setToken(token);
  try {
    return { ok: true, count: gateway.parse(await rest.get(Routes.gatewayBot())).shards };
  } catch (error) {
    return { ok: false, failure: startFailure(error, null, api) };
  } finally {
    rest.clearHandlerSweeper();
    rest.clearHashSweeper();
  }
}
