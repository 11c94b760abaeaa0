import { Client, Events, type ClientOptions } from 'discord.js';
import { onTestFinished } from 'vitest';
import type { StandIn } from '../../src/playground/stand-in.ts';

/** The real discord.js client, logged in at a stand-in and ready; it goes when the test ends. */
export async function connectClient(
  standIn: StandIn,
  options: Partial<ClientOptions> = {},
  prepare: (client: Client<true>) => void = () => undefined,
): Promise<Client<true>> {
  const client = new Client<true>({ intents: [], ...options, rest: { ...options.rest, api: standIn.apiUrl } });
  onTestFinished(() => client.destroy());
  prepare(client);
  const ready = new Promise<void>((resolve) => {
    client.once(Events.ClientReady, () => {
      resolve();
    });
  });
  await client.login(standIn.token);
  await ready;
  return client;
}
