import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { deploy } from '../src/deploy.ts';
import { doctor } from '../src/doctor.ts';
import { MIGRATIONS } from '../src/library/store/sql/migrations.ts';
import { openSqliteStore } from '../src/library/store/sqlite/open.ts';
import type { StandIn } from '../src/playground/stand-in.ts';
import { newsroom } from '../src/playground/world/newsroom.ts';
import { fakeTerminal } from './cli/fake-terminal.ts';
import { BRIDGE, knowledgeDir } from './cli/knowledge-dir.ts';
import { startTestStandIn } from './playground/start-test-stand-in.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A bot that can do its work: its commands are registered, its folders are there. */
async function healthy() {
  const standIn = await startTestStandIn();
  const environment = environmentOf(standIn);
  await (await openSqliteStore({ file: join(environment.DATA_DIR, 'vraagbaak.db') })).close();
  const { terminal } = fakeTerminal();
  expect(await deploy({ guildId: null, dryRun: false }, configOf(environment), terminal)).toBe(0);
  return { standIn, environment, dir: knowledgeDir({ 'bridge.md': BRIDGE }) };
}

function environmentOf({ token, apiUrl }: Pick<StandIn, 'token' | 'apiUrl'>) {
  return { DISCORD_TOKEN: token, DISCORD_API: apiUrl, DATA_DIR: temporaryFolder() };
}

function configOf(environment: Readonly<Record<string, string>>) {
  const read = readConfig(environment);
  if (!read.ok) throw new Error('not valid');
  return read.config;
}

async function examine(dir: string, environment: Readonly<Record<string, string>>) {
  const { terminal, stdout, stderr } = fakeTerminal();
  const exitCode = await doctor({ knowledgeDir: dir }, configOf(environment), terminal);
  expect(stderr.text).toBe('');
  const { DISCORD_TOKEN: token } = environment;
  if (token !== undefined) expect(stdout.text).not.toContain(token);
  return { exitCode, text: stdout.text, lines: stdout.text.split('\n') };
}

/** What it says of one thing, with its mark. */
const about = (lines: readonly string[], what: string) => lines.filter((line) => line.slice(7).startsWith(what));

test('a bot that can do its work is fine in every respect', async () => {
  const { dir, environment } = await healthy();
  const { exitCode, lines, text } = await examine(dir, environment);
  expect(exitCode).toBe(0);
  // How much room there is, is this machine's business.
  expect(lines.filter((line) => !/^ok |^$|^mind {3}disk /.test(line))).toEqual([]);
  for (const what of [
    'settings',
    'knowledge',
    'store',
    'disk',
    'token',
    'intents',
    'permissions',
    'commands',
    'clock',
  ]) {
    expect(about(lines, what), what).toHaveLength(1);
  }
  expect(about(lines, 'knowledge')[0]).toContain("1 of the operator's articles in");
  expect(about(lines, 'token')[0]).toMatch(/in 1 server$/);
  // Which single channels override, it has not seen.
  expect(about(lines, 'permissions')[0]).toMatch(/its roles let it .* in every server; a channel may still forbid it$/);
  // It looked, and changed nothing.
  expect((await examine(dir, environment)).text.replace(/\d+ MB/, '')).toBe(text.replace(/\d+ MB/, ''));
});

describe('what is wrong is said with how to mend it', () => {
  test('a token that Discord does not know', async () => {
    const { dir, environment } = await healthy();
    const { exitCode, lines } = await examine(dir, { ...environment, DISCORD_TOKEN: 'not.the.token' });
    expect(exitCode).toBe(1);
    expect(about(lines, 'token')[0]).toMatch(/^WRONG {2}token .*Discord does not accept this token\./);
    // The rest is looked into all the same.
    expect(about(lines, 'store')[0]).toMatch(/^ok /);
  });

  test('a Discord that cannot be reached', async () => {
    const { dir, environment } = await healthy();
    const { exitCode, text } = await examine(dir, { ...environment, DISCORD_API: 'http://127.0.0.1:1/api' });
    expect(exitCode).toBe(1);
    expect(text).toMatch(/^WRONG {2}token .*No answer from http:\/\/127\.0\.0\.1:1\/api/m);
  });

  test('a knowledge folder that is not there', async () => {
    const { environment } = await healthy();
    const { exitCode, lines } = await examine('/no/such/folder', environment);
    expect(exitCode).toBe(1);
    expect(about(lines, 'knowledge')[0]).toMatch(/^WRONG {2}knowledge .*\/no\/such\/folder: there is no such folder\./);
  });

  test('a damaged store, which is left as it is', async () => {
    const { dir, environment } = await healthy();
    // With its log, from which the file would be mended.
    for (const name of readdirSync(environment.DATA_DIR)) rmSync(join(environment.DATA_DIR, name));
    writeFileSync(join(environment.DATA_DIR, 'vraagbaak.db'), randomBytes(10_000));
    const { exitCode, lines } = await examine(dir, environment);
    expect(exitCode).toBe(1);
    expect(about(lines, 'store')[0]).toMatch(/^WRONG {2}store .*damaged\. Bring back a backup: vraagbaak restore/);
  });

  test('a folder for the store that is a file', async () => {
    const { dir, environment } = await healthy();
    rmSync(environment.DATA_DIR, { recursive: true });
    writeFileSync(environment.DATA_DIR, '');
    const { exitCode, lines } = await examine(dir, environment);
    expect(exitCode).toBe(1);
    expect(about(lines, 'store')[0]).toMatch(/^WRONG {2}store .*Name another in DATA_DIR/);
  });

  test('a PostgreSQL that does not answer, without its password', async () => {
    const { dir, environment } = await healthy();
    const url = 'postgresql://vraagbaak:very-secret@127.0.0.1:1/articles';
    const { exitCode, lines, text } = await examine(dir, { ...environment, DATABASE_URL: url });
    expect(exitCode).toBe(1);
    expect(about(lines, 'store')[0]).toMatch(
      /^WRONG {2}store .*The store at 127\.0\.0\.1:1\/articles: no connection\./,
    );
    expect(text).not.toContain('very-secret');
  });
});

describe('what somebody should know does not count as wrong', () => {
  test('no token: the bot runs on a stand-in', async () => {
    const dir = knowledgeDir({ 'bridge.md': BRIDGE });
    const { exitCode, lines } = await examine(dir, { DATA_DIR: temporaryFolder() });
    expect(exitCode).toBe(0);
    expect(about(lines, 'token')[0]).toMatch(/^mind .*DISCORD_TOKEN is not set/);
  });

  test('that there is no store yet; none is made', async () => {
    const folder = join(temporaryFolder(), 'not', 'there');
    const { exitCode, lines } = await examine(knowledgeDir({ 'bridge.md': BRIDGE }), { DATA_DIR: folder });
    expect(exitCode).toBe(0);
    expect(about(lines, 'store')[0]).toMatch(/^mind .*there is none yet; it is made when the bot starts/);
    expect(about(lines, 'disk')).toHaveLength(1);
    expect(existsSync(dirname(folder))).toBe(false);
  });

  test('a store from an older version, which is left as it is', async () => {
    const { dir, environment } = await healthy();
    const file = join(temporaryFolder(), 'vraagbaak.db');
    await (await openSqliteStore({ file, migrations: MIGRATIONS.slice(0, 1) })).close();
    const { exitCode, lines } = await examine(dir, { ...environment, DATA_DIR: dirname(file) });
    expect(exitCode).toBe(0);
    expect(about(lines, 'store')[0]).toMatch(/^mind .*from an older version, and is brought up to date when/);
    // A version that does not know the next step would refuse it otherwise.
    await (await openSqliteStore({ file, migrations: MIGRATIONS.slice(0, 1) })).close();
  });

  test('commands that Discord has not yet, or has otherwise', async () => {
    const standIn = await startTestStandIn();
    const { exitCode, lines } = await examine(knowledgeDir({ 'bridge.md': BRIDGE }), environmentOf(standIn));
    expect(exitCode).toBe(0);
    expect(about(lines, 'commands')[0]).toMatch(/^mind .*vraagbaak deploy mends it \(.*\bask\b/);
  });

  test('of hundreds of servers all are looked at, and not all are named', async () => {
    const guilds = Array.from({ length: 450 }, (_, at) => ({
      id: String(at + 1),
      name: `server ${at + 1}`,
      permissions: at < 420 ? '274878024704' : '0',
    }));
    const api = await startApi({ remaining: 900, date: new Date(), guilds });
    const environment = { DISCORD_TOKEN: 'a.b.c', DISCORD_API: api, DATA_DIR: temporaryFolder() };
    const { text } = await examine(knowledgeDir({ 'bridge.md': BRIDGE }), environment);
    expect(text).toMatch(/^ok .*in 450 servers$/m);
    expect(text).toMatch(/^ {20}server 421: View Channels/m);
    expect(text).toMatch(/^ {20}and in 10 more servers$/m);
  });

  test('a server where it may not reply to mentions, by its name and the permissions that lack', async () => {
    const world = { ...newsroom.setting, guilds: [{ ...newsroom.guilds.home, appPermissions: 1n << 10n }] };
    const standIn = await startTestStandIn({ world });
    const { exitCode, text } = await examine(knowledgeDir({ 'bridge.md': BRIDGE }), environmentOf(standIn));
    expect(exitCode).toBe(0);
    expect(text).toMatch(/^mind {3}permissions .*\n {20}.+: .*Send Messages, .*Read Message History/m);
  });

  test('an article with a mistake in it, and a variable that is misspelt', async () => {
    const { environment } = await healthy();
    const dir = knowledgeDir({ 'bridge.md': BRIDGE, 'broken.md': 'No front matter.\n' });
    const { exitCode, lines } = await examine(dir, { ...environment, DISCORD_TOKN: 'x', QUESTION_PER_MEMBER: '3' });
    expect(exitCode).toBe(0);
    expect(about(lines, 'knowledge')[0]).toMatch(/^mind .*1 of .* 1 problem: vraagbaak check tells of it/);
    expect(about(lines, 'settings')[0]).toMatch(
      /^mind .*misspelt\? DISCORD_TOKN \(DISCORD_TOKEN\?\), QUESTION_PER_MEMBER \(QUESTIONS_PER_MEMBER\?\)$/,
    );
  });

  test("a clock that is behind Discord's, and few starts left", async () => {
    const api = await startApi({ remaining: 3, date: new Date(Date.now() + 890_000) });
    const { exitCode, text } = await examine(knowledgeDir({ 'bridge.md': BRIDGE }), {
      DISCORD_TOKEN: 'a.b.c',
      DISCORD_API: api,
      DATA_DIR: temporaryFolder(),
    });
    expect(exitCode).toBe(0);
    expect(text).toMatch(/^mind {3}clock .*is [78]\d\d s behind Discord's: switch on time synchronisation/m);
    expect(text).toMatch(/^mind {3}token .*only 3 connections left today/m);
  });
});

test('it can look while the bot runs on the same store', async () => {
  const { dir, environment } = await healthy();
  const store = await openSqliteStore({ file: join(environment.DATA_DIR, 'vraagbaak.db') });
  onTestFinished(() => store.close());
  expect((await examine(dir, environment)).exitCode).toBe(0);
});

interface Api {
  readonly remaining: number;
  readonly date: Date;
  readonly guilds?: readonly { readonly id: string; readonly name: string; readonly permissions: string }[];
}

/** As much of Discord as it asks for, with a clock and a limit of its own. */
async function startApi({ remaining, date, guilds = [] }: Api): Promise<string> {
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const body = path.endsWith('/gateway/bot')
      ? { session_start_limit: { remaining } }
      : path.includes('/users/@me/guilds')
        ? guilds
            .filter(({ id }) => Number(id) > Number(new URL(path, 'http://api').searchParams.get('after')))
            .slice(0, 200)
        : path.includes('/commands')
          ? []
          : { id: '1', name: 'Vraagbaak' };
    response.writeHead(200, { 'content-type': 'application/json', date: date.toUTCString() });
    response.end(JSON.stringify(body));
  });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/api`);
    });
  });
}
