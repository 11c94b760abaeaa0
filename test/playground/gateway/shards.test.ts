import { Client, GatewayDispatchEvents, GatewayIntentBits, REST, Routes, type ClientOptions } from 'discord.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import { servesGuild } from '../../../src/playground/gateway/shard.ts';
import type { StandIn } from '../../../src/playground/stand-in.ts';
import { newsroom } from '../../../src/playground/world/newsroom.ts';
import { connectClient } from '../connect-client.ts';
import { startTestStandIn } from '../start-test-stand-in.ts';

const { home, neighbour } = newsroom.guilds;
const { noor, fleur } = newsroom.people;

const command = { name: 'ask', description: 'Ask' };
/** Home is on the second of two shards, its neighbour on the first. */
const [NEIGHBOUR_SHARD, HOME_SHARD] = [0, 1];

async function startTwoShards() {
  return startTestStandIn({ world: newsroom.withNeighbour, shards: 2, maxConcurrency: 2 });
}

/** A client on that shard of two, and the servers (or `null`) of the interactions and messages that it hears of. */
async function onShard(standIn: StandIn, options: Partial<ClientOptions>) {
  const heard: (string | null)[] = [];
  const note = (data: { guild_id?: string }): void => {
    heard.push(data.guild_id ?? null);
  };
  const client = await connectClient(
    standIn,
    { intents: [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages], ...options },
    (connecting) => {
      connecting.ws.on(GatewayDispatchEvents.InteractionCreate, note);
      connecting.ws.on(GatewayDispatchEvents.MessageCreate, note);
    },
  );
  return { client, heard };
}

/** Everybody does something everywhere; resolves once all of it was sent. */
async function act(standIn: StandIn): Promise<void> {
  const api = new REST({ api: standIn.apiUrl }).setToken(standIn.token);
  await api.put(Routes.applicationCommands(newsroom.setting.application.id), { body: [command] });
  standIn.as(noor).slash('ask');
  standIn.as(noor).send('terzijde');
  standIn.as(noor).inDirectMessages().slash('ask');
  standIn.as(fleur).slash('ask');
}

/** Waits until as many events have arrived. */
async function until(heard: readonly unknown[], count: number): Promise<void> {
  while (heard.length < count) await new Promise((resolve) => setImmediate(resolve));
}

test('the two servers of the newsroom that have the bot are on different shards of two', () => {
  expect(servesGuild({ id: HOME_SHARD, count: 2 }, home.id)).toBe(true);
  expect(servesGuild({ id: NEIGHBOUR_SHARD, count: 2 }, neighbour.id)).toBe(true);
  expect(servesGuild({ id: 1, count: 2 }, null)).toBe(false);
});

test('the bot is advised how many shards to begin', async () => {
  const standIn = await startTwoShards();
  const api = new REST({ api: standIn.apiUrl }).setToken(standIn.token);
  expect(await api.get(Routes.gatewayBot())).toMatchObject({ shards: 2, session_start_limit: { max_concurrency: 2 } });
});

describe('each client hears of its own servers', () => {
  test('where two share them', async () => {
    const standIn = await startTwoShards();
    const first = await onShard(standIn, { shards: [0], shardCount: 2 });
    const second = await onShard(standIn, { shards: [1], shardCount: 2 });
    await act(standIn);
    await until(first.heard, 2);
    await until(second.heard, 2);
    expect(first.heard).toEqual([null, neighbour.id]);
    expect(second.heard).toEqual([home.id, home.id]);
    expect([...first.client.guilds.cache.keys()]).toEqual([neighbour.id]);
    expect([...second.client.guilds.cache.keys()]).toEqual([home.id]);
  });

  test('and of all where one client has all the shards', async () => {
    const standIn = await startTwoShards();
    const { client, heard } = await onShard(standIn, { shards: 'auto' });
    expect(client.ws.shards.size).toBe(2);
    await act(standIn);
    await until(heard, 4);
    expect(heard.toSorted()).toEqual([home.id, home.id, neighbour.id, null].toSorted());
  });

  test('and twice where two have the same shard', async () => {
    const standIn = await startTwoShards();
    const first = await onShard(standIn, { shards: [1], shardCount: 2 });
    const second = await onShard(standIn, { shards: [1], shardCount: 2 });
    await act(standIn);
    await until(first.heard, 2);
    await until(second.heard, 2);
    expect(first.heard).toEqual(second.heard);
  });
});

test('a shard that there is not is refused', async () => {
  const standIn = await startTwoShards();
  const client = new Client({ intents: [], rest: { api: standIn.apiUrl }, shards: [2], shardCount: 2 });
  onTestFinished(() => client.destroy());
  const closed = new Promise<number>((resolve) =>
    standIn.log.added.subscribe((entry) => {
      if (entry.kind === 'closed') resolve(entry.code);
    }),
  );
  client.login(standIn.token).catch(() => undefined);
  expect(await closed).toBe(4010);
});
