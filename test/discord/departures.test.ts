import { createServer } from 'node:http';
import { REST } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { noteDepartures } from '../../src/discord/departures.ts';
import { DEPARTED_DAYS, purge } from '../../src/library/purge.ts';
import { DEFAULT_SETTINGS } from '../../src/library/store/server-settings.ts';
import type { StandIn } from '../../src/playground/stand-in.ts';
import { newsroom } from '../../src/playground/world/newsroom.ts';
import { startTestStandIn } from '../playground/start-test-stand-in.ts';
import { testStore } from './test-store.ts';

const { home, neighbour } = newsroom.guilds;
const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2025, 0, 1);

/** Requests in the bot's name. */
function restAt(standIn: Pick<StandIn, 'apiUrl' | 'token'>): REST {
  const rest = new REST({ api: standIn.apiUrl, retries: 0 }).setToken(standIn.token);
  onTestFinished(() => {
    rest.clearHandlerSweeper();
    rest.clearHashSweeper();
  });
  return rest;
}

/** Two servers of which something is kept. */
async function twoServers() {
  const standIn = await startTestStandIn({ world: newsroom.withNeighbour });
  const store = await testStore();
  for (const { id } of [home, neighbour]) await store.servers.setSettings(id, DEFAULT_SETTINGS, 'somebody', 1);
  return { standIn, store, rest: restAt(standIn) };
}

test('the data of a server that removed the bot is kept for a month, then goes; others’ stays', async () => {
  const { standIn, store, rest } = await twoServers();
  standIn.world.removeApp(neighbour.id);
  expect(await noteDepartures(rest, store.servers, NOW)).toEqual({ left: [neighbour.id], present: 1 });
  // Looking again does not make it leave later.
  await noteDepartures(rest, store.servers, NOW + 20 * DAY);
  expect((await purge(store, NOW + DEPARTED_DAYS * DAY, true)).servers).toEqual([]);
  expect((await purge(store, NOW + DEPARTED_DAYS * DAY + 1, true)).servers).toEqual([neighbour.id]);
  expect(await store.servers.ids()).toEqual([home.id]);
});

test('a server that takes the bot back in time keeps its data', async () => {
  const { standIn, store, rest } = await twoServers();
  standIn.world.removeApp(neighbour.id);
  await noteDepartures(rest, store.servers, NOW);
  standIn.world.addApp(neighbour.id);
  expect(await noteDepartures(rest, store.servers, NOW + DAY)).toEqual({ left: [], present: 2 });
  expect((await purge(store, NOW + 90 * DAY, true)).servers).toEqual([]);
});

test('a server that is merely unavailable has not removed the bot', async () => {
  const { standIn, store, rest } = await twoServers();
  standIn.world.makeUnavailable(neighbour.id);
  expect((await noteDepartures(rest, store.servers, NOW)).left).toEqual([]);
  expect((await purge(store, NOW + 90 * DAY, true)).servers).toEqual([]);
});

test('where Discord does not tell, nothing is noted', async () => {
  const { standIn, store } = await twoServers();
  const rest = restAt(standIn).setToken('not.a.token');
  await expect(noteDepartures(rest, store.servers, NOW)).rejects.toThrow();
  expect((await purge(store, NOW + 90 * DAY, true)).servers).toEqual([]);
});

/** An API that lists these servers, a page at a time, and answers to a request for any one of them with that status. */
async function listing(ids: readonly string[], status: number): Promise<REST> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://127.0.0.1');
    const isList = pathname.endsWith('/users/@me/guilds');
    const from = ids.filter((id) => BigInt(id) > BigInt(searchParams.get('after') ?? '0'));
    const page = from.slice(0, Number(searchParams.get('limit'))).map((id) => ({ id }));
    response.writeHead(isList ? 200 : status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isList ? page : { message: 'no', code: 0 }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('it listens on a port');
  return restAt({ apiUrl: `http://127.0.0.1:${address.port}`, token: 'a.b.c' });
}

test('a server that cannot be asked for is left as it was', async () => {
  const { store } = await twoServers();
  expect(await noteDepartures(await listing([home.id], 500), store.servers, NOW)).toEqual({ left: [], present: 1 });
  expect((await purge(store, NOW + 90 * DAY, true)).servers).toEqual([]);
  expect((await noteDepartures(await listing([home.id], 403), store.servers, NOW)).left).toEqual([neighbour.id]);
});

test('of many servers, all pages are looked through', async () => {
  const { store } = await twoServers();
  const others = Array.from({ length: 450 }, (_, at) => String(BigInt(home.id) - 450n + BigInt(at)));
  const rest = await listing([...others, home.id, neighbour.id].toSorted(), 404);
  expect(await noteDepartures(rest, store.servers, NOW)).toEqual({ left: [], present: 2 });
});

test('with nothing kept, nobody is asked', async () => {
  const store = await testStore();
  const rest = new REST({ api: 'http://127.0.0.1:1', retries: 0 });
  expect(await noteDepartures(rest, store.servers, NOW)).toEqual({ left: [], present: 0 });
});
