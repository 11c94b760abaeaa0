import { createHash } from 'node:crypto';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createBotServices } from '../src/bot-services.ts';
import { readConfig, type StorePlace } from '../src/config.ts';
import { COMMANDS } from '../src/discord/commands.ts';
import { OperatorLibrary } from '../src/library/servers/operator-library.ts';
import { readLexicon } from '../src/library/lexicon.ts';
import { createSlices } from '../src/library/slices.ts';
import type { Store } from '../src/library/store/store.ts';
import { createLogger } from '../src/logging.ts';
import { openStore } from '../src/open-store.ts';
import type { StandIn } from '../src/playground/stand-in.ts';
import { newsroom } from '../src/playground/world/newsroom.ts';
import { newOwner } from '../src/library/new-owner.ts';
import { runOnDiscord } from '../src/run-on-discord.ts';
import { bridge } from './discord/articles.ts';
import { textOf } from './discord/fixture.ts';
import { publish } from './discord/stored-article.ts';
import { eventually } from './eventually.ts';
import { NO_POSTGRESQL, startPostgresql, type PostgresqlServer } from './library/store/postgresql-server.ts';
import { startTestStandIn } from './playground/start-test-stand-in.ts';
import { temporaryFolder } from './temporary-folder.ts';

const { home, neighbour } = newsroom.guilds;
const { noor, omar } = newsroom.people;

interface ProcessOptions {
  readonly token?: string;
  /** As in the configuration. */
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * What a process of its own would run: a store opened by itself, libraries of its own, an owner of its own.
 * Its `onReady` is called when the commands that it sees to are there too.
 */
async function startProcess(standIn: StandIn, place: StorePlace, { token, environment = {} }: ProcessOptions = {}) {
  const read = readConfig({ DISCORD_API: standIn.apiUrl, ...environment });
  if (!read.ok) throw new Error('not valid');
  const { config } = read;
  const lines: string[] = [];
  const output = new Writable({
    write(line, _encoding, done) {
      lines.push(String(line));
      done();
    },
  });
  const log = createLogger({ level: 'info', format: 'json', secrets: [standIn.token], output });
  const slices = createSlices();
  const operator = new OperatorLibrary((await readLexicon()).thesaurus([]), slices);
  await operator.put([bridge]);
  const store: Store = await openStore(place);
  const services = createBotServices({ store, operator, slices, limits: config.limits, api: standIn.apiUrl, log });
  const onReady = vi.fn();
  const onStandby = vi.fn();
  const observe = vi.fn<(request: string, seconds: number) => void>();
  const stop = new AbortController();
  const owner = newOwner();
  const ended = runOnDiscord({
    token: token ?? standIn.token,
    config,
    services,
    owner,
    // A bot that is ready may still be waiting for Discord to take its commands.
    onReady: ({ deployed }) => {
      void deployed.then(onReady);
      return Promise.resolve();
    },
    onStandby,
    observe,
    onAsked: () => undefined,
    stop: stop.signal,
  });
  onTestFinished(async () => {
    stop.abort();
    await ended.catch(() => undefined);
    await services.close();
    await store.close();
  });
  return { store, owner, lines, onReady, onStandby, observe, stop, ended };
}

const called = (what: { readonly mock: { readonly calls: readonly unknown[] } }, times = 1) =>
  eventually(() => {
    expect(what.mock.calls).toHaveLength(times);
  });

/** The text of what a person is answered in the first channel of their server. */
async function asks(standIn: StandIn, person: Parameters<StandIn['as']>[0], question: string): Promise<string> {
  const { messages } = await standIn.as(person).slash('ask', { question }).answered();
  return messages.map(textOf).join('\n');
}

/** Everything that two processes on one store promise, whatever the store. */
function twoProcesses(place: () => Promise<StorePlace>): void {
  test('one answers, the other stands by and takes over when the first one stops', async () => {
    const standIn = await startTestStandIn();
    const shared = await place();
    const first = await startProcess(standIn, shared);
    await called(first.onReady);
    const second = await startProcess(standIn, shared);
    await called(second.onStandby);
    expect(await asks(standIn, noor, 'Wat kost de brug?')).toContain('twaalf miljoen euro');
    await called(first.observe);
    expect(second.onReady).not.toHaveBeenCalled();

    first.stop.abort();
    expect(await first.ended).toBeNull();
    await called(second.onReady);
    expect(await asks(standIn, noor, 'Wat kost de brug?')).toContain('twaalf miljoen euro');
    await called(second.observe);
    expect(first.observe).toHaveBeenCalledTimes(1);
    expect(second.onStandby).toHaveBeenCalledTimes(1);
  });

  test('with the shards split, each answers its own servers, and each serves what the other one published', async () => {
    const standIn = await startTestStandIn({ shards: 2, maxConcurrency: 2, world: newsroom.withNeighbour });
    const shared = await place();
    const shardOf = (id: string): string => String(Number((BigInt(id) >> 22n) % 2n));
    expect(shardOf(home.id)).not.toBe(shardOf(neighbour.id));
    const run = (server: { readonly id: string }) =>
      startProcess(standIn, shared, { environment: { SHARDS: shardOf(server.id), SHARD_COUNT: '2' } });
    const [ofHome, ofNeighbour] = await Promise.all([run(home), run(neighbour)]);
    await Promise.all([called(ofHome.onReady), called(ofNeighbour.onReady)]);
    expect(ofHome.onStandby).not.toHaveBeenCalled();
    expect(ofNeighbour.onStandby).not.toHaveBeenCalled();
    // Only the process with shard 0 sees to the commands.
    await eventually(() => {
      expect(standIn.commands.all(null)).toHaveLength(COMMANDS.length);
    });
    expect(await asks(standIn, noor, 'Wat kost de brug?')).toContain('twaalf miljoen euro');
    await called(ofHome.observe);
    expect(ofNeighbour.observe).not.toHaveBeenCalled();
    expect(await asks(standIn, omar, 'Wat kost de brug?')).toContain('twaalf miljoen euro');
    await called(ofNeighbour.observe);
    expect(ofHome.observe).toHaveBeenCalledTimes(1);

    await publish(ofHome.store, neighbour.id, 'vuurtoren', ['De vuurtoren kreeg in april een nieuwe lamp.']);
    await eventually(async () => {
      expect(await asks(standIn, omar, 'Wanneer kreeg de vuurtoren een nieuwe lamp?')).toContain('in april');
    });
    expect(await asks(standIn, noor, 'Wanneer kreeg de vuurtoren een nieuwe lamp?')).not.toContain('in april');
    expect([...ofHome.lines, ...ofNeighbour.lines].filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  test('one whose lease is taken from it leaves Discord, and stands by', async () => {
    const standIn = await startTestStandIn();
    const first = await startProcess(standIn, await place());
    await called(first.onReady);
    const { leases } = first.store;
    const names = [leaseOf(standIn.token)];
    expect(await leases.take(names, 'an heir', 60_000)).toBe(false);
    // As when it could not reach the store for a while.
    await leases.release(names, first.owner);
    expect(await leases.take(names, 'an heir', 60_000)).toBe(true);
    await called(first.onStandby);
    expect(first.lines.join('')).toContain('could not keep these shards');
    await leases.release(names, 'an heir');
    await called(first.onReady, 2);
    expect(await asks(standIn, noor, 'Wat kost de brug?')).toContain('twaalf miljoen euro');
  });
}

/** What the only shard of a bot is held by. */
function leaseOf(token: string): string {
  return `shard ${createHash('sha256').update(token).digest('hex').slice(0, 12)}/0`;
}

describe('two processes on one SQLite file', () => {
  twoProcesses(() => Promise.resolve({ kind: 'sqlite', dir: temporaryFolder() }));
});

describe.skipIf(NO_POSTGRESQL !== null)(`two processes on one PostgreSQL database${NO_POSTGRESQL ?? ''}`, () => {
  let server: PostgresqlServer;
  beforeAll(async () => {
    server = await startPostgresql();
  });
  afterAll(() => server.stop());
  twoProcesses(async () => ({ kind: 'postgresql', url: await server.freshDatabase() }));
});

describe('one process', () => {
  const sqlite = (): StorePlace => ({ kind: 'sqlite', dir: temporaryFolder() });

  test('runs as many shards as Discord advises', async () => {
    const standIn = await startTestStandIn({ shards: 2, maxConcurrency: 2, world: newsroom.withNeighbour });
    const { onReady } = await startProcess(standIn, sqlite());
    await called(onReady);
    expect(await asks(standIn, noor, 'Wat kost de brug?')).toContain('twaalf miljoen euro');
    expect(await asks(standIn, omar, 'Wat kost de brug?')).toContain('twaalf miljoen euro');
  });

  test('ends with what Discord has against it, and holds nothing any more', async () => {
    const standIn = await startTestStandIn();
    const { ended, onReady } = await startProcess(standIn, sqlite(), { token: 'not.the.token' });
    expect(await ended).toMatchObject({ id: 'wrong-token' });
    expect(onReady).not.toHaveBeenCalled();
    const named = await startProcess(standIn, sqlite(), { token: 'not.the.token', environment: { SHARD_COUNT: '1' } });
    expect(await named.ended).toMatchObject({ id: 'wrong-token' });
  });

  test('that is told to stop while it stands by never comes to Discord', async () => {
    const standIn = await startTestStandIn();
    const place = sqlite();
    const first = await startProcess(standIn, place);
    await called(first.onReady);
    const second = await startProcess(standIn, place);
    await called(second.onStandby);
    second.stop.abort();
    expect(await second.ended).toBeNull();
    expect(second.onReady).not.toHaveBeenCalled();
  });

  test('rejects where the store fails before it runs', async () => {
    const standIn = await startTestStandIn();
    const { store, ended } = await startProcess(standIn, sqlite());
    await store.close();
    await expect(ended).rejects.toMatchObject({ name: 'StoreFailure' });
  });
});
