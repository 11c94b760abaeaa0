/** Which share of the servers a session serves: number `id` of `count`. */
export interface Shard {
  readonly id: number;
  readonly count: number;
}

/** A session that says nothing of shards serves all. */
export const ONLY_SHARD: Shard = { id: 0, count: 1 };

/** Bits of a snowflake below its time (https://discord.com/developers/docs/events/gateway#sharding-sharding-formula). */
const BELOW_TIME = 22n;

/** Whether a session on that shard hears of a server; `null` is for direct messages, which are the first shard's. */
export function servesGuild({ id, count }: Shard, guildId: string | null): boolean {
  if (guildId === null) return id === 0;
  return Number((BigInt(guildId) >> BELOW_TIME) % BigInt(count)) === id;
}
