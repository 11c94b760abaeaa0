import { Events, type Client } from 'discord.js';
import type { Logger } from 'pino';

/** Discord asks for a new connection a few times a day, which takes a second: nothing to tell. */
const WORTH_TELLING_MS = 5000;

/** Tells in the log when the connection to Discord is lost and when it is back. Returns the function that stops it. */
export function logConnection(client: Client, log: Logger): () => void {
  const lost = new Map<number, NodeJS.Timeout | 'told'>();

  const onLost = (shard: number): void => {
    if (lost.has(shard)) return;
    const tell = (): void => {
      lost.set(shard, 'told');
      log.warn({ shard }, 'no connection to Discord: nobody is answered until it is back; trying again and again');
    };
    lost.set(shard, setTimeout(tell, WORTH_TELLING_MS).unref());
  };
  const onBack = (shard: number): void => {
    const state = lost.get(shard);
    if (state === 'told') log.info({ shard }, 'connected to Discord again');
    else clearTimeout(state);
    lost.delete(shard);
  };
  const onError = (err: Error, shard: number): void => {
    log.debug({ shard, err }, 'the connection to Discord had an error');
  };

  client.on(Events.ShardReconnecting, onLost);
  client.on(Events.ShardResume, onBack);
  client.on(Events.ShardReady, onBack);
  client.on(Events.ShardError, onError);
  return () => {
    client.off(Events.ShardReconnecting, onLost);
    for (const shard of lost.keys()) onBack(shard);
  };
}
