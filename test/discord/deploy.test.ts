import { ApplicationCommandType, REST, Routes } from 'discord.js';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { deploy } from '../../src/deploy.ts';
import { COMMANDS } from '../../src/discord/commands.ts';
import { deployLease } from '../../src/discord/deploy-lease.ts';
import { deployCommands, type Deployment } from '../../src/discord/deploy.ts';
import { deployWithToken } from '../../src/discord/deploy-with-token.ts';
import type { StandIn } from '../../src/playground/stand-in.ts';
import { newsroom } from '../../src/playground/world/newsroom.ts';
import { openSqliteStore } from '../../src/library/store/sqlite/open.ts';
import { fakeTerminal } from '../cli/fake-terminal.ts';
import { eventually } from '../eventually.ts';
import { startTestStandIn } from '../playground/start-test-stand-in.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { startTestBot } from './fixture.ts';
import { testStore } from './test-store.ts';

const applicationId = newsroom.setting.application.id;
const bodies = COMMANDS.map(({ body }) => body);

function deployment(standIn: StandIn, changed: Partial<Deployment> = {}): Deployment {
  const rest = new REST({ api: standIn.apiUrl }).setToken(standIn.token);
  return { rest, applicationId, guildId: null, dryRun: false, commands: bodies, ...changed };
}

/** The requests that change something, as `METHOD path`. */
function writes(standIn: StandIn): readonly string[] {
  return standIn.log.entries.flatMap((entry) =>
    entry.kind === 'request' && entry.method !== 'GET' ? [`${entry.method} ${entry.path}`] : [],
  );
}

test('where no command is known, all of ours are created', async () => {
  const standIn = await startTestStandIn();
  const changes = await deployCommands(deployment(standIn));
  expect(changes).toEqual([
    { change: 'create', type: 'slash', name: 'ask' },
    { change: 'create', type: 'slash', name: 'summary' },
    { change: 'create', type: 'slash', name: 'articles' },
    { change: 'create', type: 'slash', name: 'help' },
    { change: 'create', type: 'message', name: 'Find in articles' },
    { change: 'create', type: 'slash', name: 'privacy' },
    { change: 'create', type: 'slash', name: 'library' },
    { change: 'create', type: 'slash', name: 'settings' },
    { change: 'create', type: 'slash', name: 'insights' },
    { change: 'create', type: 'slash', name: 'why' },
  ]);
  expect(standIn.commands.all(null)).toHaveLength(COMMANDS.length);
});

test('deployed once, a second time changes nothing', async () => {
  const standIn = await startTestStandIn();
  await deployCommands(deployment(standIn));
  const before = writes(standIn).length;
  expect(await deployCommands(deployment(standIn))).toEqual([]);
  expect(writes(standIn)).toHaveLength(before);
});

test('one process at a time registers the commands; whoever comes second waits, or says why it did nothing', async () => {
  const standIn = await startTestStandIn();
  const environment = { DISCORD_TOKEN: standIn.token, DISCORD_API: standIn.apiUrl, DATA_DIR: temporaryFolder() };
  const read = readConfig(environment);
  if (!read.ok) throw new Error('not valid');
  const store = await openSqliteStore({ file: join(environment.DATA_DIR, 'vraagbaak.db') });
  onTestFinished(() => store.close());
  const name = deployLease(standIn.token);
  const bot = '4711@web-1.example/38a1e4b8-6a3c-4c4e-9d42-0f3b54c6d1aa';
  await store.leases.take([name], bot, 60_000);
  const first = fakeTerminal();
  const everywhere = { guildId: null, dryRun: false };
  expect(await deploy(everywhere, read.config, first.terminal, 50)).toBe(1);
  expect(first.stderr.text).toContain('Another process is registering the commands of this bot');
  expect(first.stderr.text).toContain('Process 4711 on web-1.example is still at it');
  expect(first.stderr.text).toMatch(/free again in (?:[45]\d|60) seconds/);
  expect(first.stderr.text).not.toContain('38a1e4b8');
  expect(standIn.commands.all(null)).toEqual([]);

  const second = fakeTerminal();
  const waiting = deploy(everywhere, read.config, second.terminal);
  await eventually(() => {
    expect(second.stderr.text).toContain('waiting for it');
  });
  await store.leases.release([name], bot);
  expect(await waiting).toBe(0);
  expect(standIn.commands.all(null)).toHaveLength(COMMANDS.length);
  // It was given back.
  expect(await store.leases.take([name], 'another', 1)).toBe(true);
});

test('the bot registers its commands under the same lease', async () => {
  const standIn = await startTestStandIn();
  const store = await testStore();
  const name = deployLease(standIn.token);
  await store.leases.take([name], 'vraagbaak deploy', 60_000);
  const { bot, lines } = await startTestBot({ standIn, store, waits: false });
  await eventually(() => {
    expect(lines.join('')).toContain('another process is registering the commands');
  });
  expect(standIn.commands.all(null)).toEqual([]);
  await store.leases.release([name], 'vraagbaak deploy');
  await bot.deployed;
  expect(standIn.commands.all(null)).toHaveLength(COMMANDS.length);
});

test('only what differs is touched: one changed, one new, one of an older version', async () => {
  const standIn = await startTestStandIn();
  const { rest } = deployment(standIn);
  await deployCommands(deployment(standIn));
  const [ask] = standIn.commands.all(null);
  await rest.patch(Routes.applicationCommand(applicationId, ask?.id ?? ''), {
    body: { description: 'Something else' },
  });
  const help = standIn.commands.all(null).find(({ form }) => form.name === 'help');
  await rest.delete(Routes.applicationCommand(applicationId, help?.id ?? ''));
  await rest.post(Routes.applicationCommands(applicationId), { body: { name: 'search', description: 'Old' } });
  const before = writes(standIn).length;

  expect(await deployCommands(deployment(standIn))).toEqual([
    { change: 'update', type: 'slash', name: 'ask' },
    { change: 'create', type: 'slash', name: 'help' },
    { change: 'delete', type: 'slash', name: 'search' },
  ]);
  expect(writes(standIn)).toHaveLength(before + 3);
  expect(await deployCommands(deployment(standIn))).toEqual([]);
});

test('an update takes away what ours does not have', async () => {
  const standIn = await startTestStandIn();
  const plain = { name: 'help', description: 'Help', type: ApplicationCommandType.ChatInput } as const;
  const rich = {
    ...plain,
    name_localizations: { nl: 'hulp' },
    description_localizations: { nl: 'Hulp' },
    default_member_permissions: '0',
    nsfw: true,
    options: [{ type: 3, name: 'topic', description: 'About what?' }],
  };
  await deployCommands(deployment(standIn, { commands: [rich] }));
  const changes = await deployCommands(deployment(standIn, { commands: [plain] }));
  expect(changes).toEqual([{ change: 'update', type: 'slash', name: 'help' }]);
  expect(await deployCommands(deployment(standIn, { commands: [plain] }))).toEqual([]);
});

test('a dry run tells the same and changes nothing', async () => {
  const standIn = await startTestStandIn();
  expect(await deployCommands(deployment(standIn, { dryRun: true }))).toHaveLength(COMMANDS.length);
  expect(writes(standIn)).toEqual([]);
});

test('given up, it makes no more requests', async () => {
  const standIn = await startTestStandIn();
  await expect(deployCommands(deployment(standIn, { signal: AbortSignal.abort() }))).rejects.toThrow();
  expect(standIn.log.entries).toEqual([]);
});

test('the commands of one server are its own, and need no second round either', async () => {
  const standIn = await startTestStandIn();
  const guildId = newsroom.guilds.home.id;
  expect(await deployCommands(deployment(standIn, { guildId }))).toHaveLength(COMMANDS.length);
  expect(standIn.commands.all(guildId)).toHaveLength(COMMANDS.length);
  expect(standIn.commands.all(null)).toEqual([]);
  expect(await deployCommands(deployment(standIn, { guildId }))).toEqual([]);
});

test('the entry point of an Activity, which Discord itself makes, is left alone', async () => {
  const entryPoint = { id: '1', type: ApplicationCommandType.PrimaryEntryPoint, name: 'launch', description: '' };
  const asked: string[] = [];
  const rest = new REST({
    makeRequest: (_url, { method = 'GET' }) => {
      asked.push(method);
      return Promise.resolve(Response.json([entryPoint]));
    },
  }).setToken('token');
  expect(await deployCommands({ rest, applicationId, guildId: null, dryRun: false, commands: [] })).toEqual([]);
  expect(asked).toEqual(['GET']);
});

test('with a token alone, the application is found out and deployed to', async () => {
  const standIn = await startTestStandIn();
  const request = { token: standIn.token, api: standIn.apiUrl, guildId: null, dryRun: false };
  expect(await deployWithToken(request)).toMatchObject({ ok: true, changes: { length: COMMANDS.length } });
  expect(await deployWithToken(request)).toEqual({ ok: true, changes: [] });
  expect(await deployWithToken({ ...request, token: 'wrong' })).toEqual({ ok: false, failure: { id: 'wrong-token' } });
  expect(await deployWithToken({ ...request, guildId: '410000000000009999' })).toEqual({
    ok: false,
    failure: { id: 'refused', api: standIn.apiUrl, detail: '404 Unknown Guild' },
  });
});
