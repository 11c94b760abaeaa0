import {
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  REST,
  Routes,
  type Client,
  type GatewayGuildDeleteDispatchData,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import { newsroom } from '../../../src/playground/world/newsroom.ts';
import { connectClient } from '../connect-client.ts';
import { meetBot, refusalOf } from '../meet-bot.ts';
import { repliesChecked, startTestStandIn } from '../start-test-stand-in.ts';

const { home, elsewhere, neighbour } = newsroom.guilds;

async function meetServers(intents: GatewayIntentBits[] = [GatewayIntentBits.Guilds]) {
  const standIn = await startTestStandIn({ ...repliesChecked, world: newsroom.withNeighbour });
  const client = await connectClient(standIn, { intents });
  const rest = new REST({ api: standIn.apiUrl }).setToken(standIn.token);
  return { standIn, client, rest };
}

function deleted(client: Client): Promise<GatewayGuildDeleteDispatchData> {
  return new Promise((resolve) => client.ws.once(GatewayDispatchEvents.GuildDelete, resolve));
}

describe('the bot is told that a server', () => {
  test('removed it', async () => {
    const { standIn, client } = await meetServers();
    expect(client.guilds.cache.size).toBe(2);
    const event = deleted(client);
    standIn.world.removeApp(home.id);
    expect(await event).toEqual({ id: home.id });
    expect([...client.guilds.cache.keys()]).toEqual([neighbour.id]);
  });

  test('is unavailable for a while, which is no removal', async () => {
    const { standIn, client } = await meetServers();
    const event = deleted(client);
    standIn.world.makeUnavailable(home.id);
    expect(await event).toEqual({ id: home.id, unavailable: true });
    expect(client.guilds.cache.get(home.id)?.available).toBe(false);

    const back = new Promise((resolve) => client.once(Events.GuildAvailable, resolve));
    standIn.world.makeAvailable(home.id);
    await back;
    expect(client.guilds.cache.get(home.id)?.available).toBe(true);
  });

  test('invited it', async () => {
    const { standIn, client } = await meetServers();
    const joined = new Promise((resolve) => client.once(Events.GuildCreate, resolve));
    standIn.world.addApp(elsewhere.id);
    expect(await joined).toMatchObject({ id: elsewhere.id });
  });

  test('only with the intent for servers', async () => {
    const { standIn } = await meetServers([GatewayIntentBits.GuildMessages]);
    standIn.world.removeApp(home.id);
    standIn.world.addApp(home.id);
    standIn.world.makeUnavailable(home.id);
    const told = standIn.log.entries.flatMap((entry) => (entry.kind === 'event' ? entry.name : []));
    expect(told).toEqual(['READY']);
  });
});

describe('once the bot was removed', () => {
  test('its commands are gone there, until it is invited again', async () => {
    const { standIn, noor } = await meetBot();
    standIn.world.removeApp(home.id);
    expect(() => noor.slash('ask', { question: 'Wie?' })).toThrow('no command "ask" here');
    standIn.world.addApp(home.id);
    expect(() => noor.slash('ask', { question: 'Wie?' })).not.toThrow();
  });

  test('who has it for themselves still brings it along', async () => {
    const { standIn, sam } = await meetBot();
    standIn.world.removeApp(home.id);
    expect(() => sam.slash('ask', { question: 'Who?' })).not.toThrow();
  });

  test('REST shows neither the server nor its channels', async () => {
    const { standIn, rest } = await meetServers();
    expect(await rest.get(Routes.guild(home.id))).toMatchObject({ name: 'Nieuwsgroep', owner_id: home.ownerId });
    standIn.world.removeApp(home.id);
    expect(await refusalOf(rest.get(Routes.guild(home.id)))).toMatchObject({ code: 10004 });
    expect(await refusalOf(rest.get(Routes.channel(home.channels[0].id)))).toMatchObject({ code: 50001 });
  });
});

describe('the list of its servers', () => {
  const ids = async (rest: REST, query = ''): Promise<unknown> => {
    const listed = await rest.get(Routes.userGuilds(), { query: new URLSearchParams(query) });
    return Array.isArray(listed) ? listed.map((guild: { id: string }) => guild.id) : listed;
  };

  test('has those that the bot is in, also during an outage', async () => {
    const { standIn, rest } = await meetServers();
    standIn.world.makeUnavailable(home.id);
    expect(await ids(rest)).toEqual([home.id, neighbour.id]);
    standIn.world.removeApp(home.id);
    expect(await ids(rest)).toEqual([neighbour.id]);
  });

  test('comes in pages', async () => {
    const { standIn, rest } = await meetServers();
    standIn.world.addApp(elsewhere.id);
    expect(await ids(rest, 'limit=2')).toEqual([home.id, elsewhere.id]);
    expect(await ids(rest, `limit=2&after=${elsewhere.id}`)).toEqual([neighbour.id]);
    expect(await ids(rest, `limit=1&before=${neighbour.id}`)).toEqual([elsewhere.id]);
    expect(await refusalOf(rest.get(Routes.userGuilds(), { query: new URLSearchParams('limit=201') }))).toMatchObject({
      code: 50035,
    });
  });
});
