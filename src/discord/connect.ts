import { setTimeout as delay } from 'node:timers/promises';
import { Events, type Client } from 'discord.js';
import { startFailure, type StartFailure } from './start-failure.ts';

/** Far more than Discord takes to let a shard in; discord.js itself would try for ever. */
const CONNECT_WITHIN_MS = 30_000;

export type Connection =
  { readonly ok: true; readonly client: Client<true> } | { readonly ok: false; readonly failure: StartFailure };

/** Connects to the gateway. Resolves when events come in, or to why that failed; the client has then been destroyed. */
export async function connect(client: Client, token: string, api: string): Promise<Connection> {
  let closeCode: number | null = null;
  client.on(Events.ShardDisconnect, ({ code }) => {
    closeCode = code;
  });
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  const timer = new AbortController();
  const timeUp = delay(CONNECT_WITHIN_MS, null, { signal: timer.signal });
  try {
    const connected = await Promise.race([client.login(token).then(() => ready), timeUp]);
    if (connected !== null) return { ok: true, client: connected };
    await client.destroy();
    return { ok: false, failure: { id: 'unreachable', api, cause: 'timeout' } };
  } catch (error) {
    await client.destroy();
    return { ok: false, failure: startFailure(error, closeCode, api) };
  } finally {
    timer.abort();
  }
}
