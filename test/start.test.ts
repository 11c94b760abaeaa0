import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { PassThrough } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readConfig, type Config } from '../src/config.ts';
import { deploy } from '../src/deploy.ts';
import { COMMANDS } from '../src/discord/commands.ts';
import { openSqliteStore } from '../src/library/store/sqlite/open.ts';
import { newsroom } from '../src/playground/world/newsroom.ts';
import { start } from '../src/start.ts';
import { fakeTerminal } from './cli/fake-terminal.ts';
import { BRIDGE, HARBOUR, knowledgeDir } from './cli/knowledge-dir.ts';
import { eventually } from './eventually.ts';
import { freePort } from './free-port.ts';
import { startTestStandIn } from './playground/start-test-stand-in.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What is kept goes with the test. */
function config(environment: Record<string, string> = {}): Config {
  const read = readConfig({ DATA_DIR: temporaryFolder(), PLAYGROUND_PORT: '0', ...environment });
  if (!read.ok) throw new Error('not valid');
  return read.config;
}

/** Starts it as `vraagbaak start` does, with a pipe to type into; with `columns`, at a terminal of that width. */
function started(
  dir: string,
  environment: Record<string, string> = {},
  locale: string | null = null,
  columns?: number,
) {
  const { terminal, stdout, stderr, typed } = fakeTerminal({ locale, ...(columns === undefined ? {} : { columns }) });
  const stdin = columns === undefined ? new PassThrough() : typed;
  const stop = new AbortController();
  const piped = columns === undefined ? { ...terminal, stdin } : terminal;
  const exitCode = start({ knowledgeDir: dir }, config(environment), piped, stop.signal);
  onTestFinished(async () => {
    stop.abort();
    await exitCode;
  });
  return { stdin, stdout, stderr, stop, exitCode };
}

const shows = (output: { readonly text: string }, text: string | RegExp) =>
  eventually(() => {
    expect(output.text).toMatch(text);
  });

/** The port that it listens on from then on. */
function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

describe('start without a token', () => {
  test('answers at a prompt what the bot answers in Discord, and stops when told to', async () => {
    const { stdin, stdout, stop, exitCode } = started(knowledgeDir({ 'bridge.md': BRIDGE }));
    await shows(stdout, 'Vraagbaak is ready. Articles: 1.');
    stdin.write('Who paid for the bridge?\n');
    await shows(
      stdout,
      /│ The town paid for the bridge with a loan\..*\n\[1\] The new bridge › Who paid for the bridge\? › ¶ 2/s,
    );
    stop.abort();
    expect(await exitCode).toBe(0);
  });

  test('runs commands with their options, in the language of the terminal', async () => {
    const { stdin, stdout } = started(knowledgeDir({ 'bridge.md': BRIDGE }), {}, 'nl-NL');
    stdin.write('/samenvatting bridge lengte: kort\n/nonsense\n');
    await shows(stdout, /The new bridge\nSamenvatting · kort/);
    await shows(stdout, 'Het commando /nonsense bestaat niet.');
  });

  test('tells in the language of the terminal what is wrong with a command, as a person would', async () => {
    const { stdin, stdout } = started(knowledgeDir({ 'bridge.md': BRIDGE }), {}, 'nl-NL');
    stdin.write(`${'a'.repeat(400)}\n`);
    await shows(stdout, 'Een vraag mag hoogstens 300 tekens lang zijn; je typte er 400.\n');
    stdin.write('/vraag\n/vraag vraag:\n');
    await shows(stdout, /(Typ je vraag achter \/vraag\.\n\n){2}/);
    stdin.write('/SAMENVATTING lengte: episch\n');
    await shows(
      stdout,
      '“episch” kan niet bij “lengte”. Kies uit: Kort (3 zinnen), Gemiddeld (6 zinnen), Lang (12 zinnen).\n',
    );
    stdin.write('/vraag Who paid for the bridge? privé: misschien\n');
    await shows(stdout, 'Antwoord bij “privé” met ja of nee, niet met “misschien”.\n');
    stdin.write('/artikelen over bruggen\n');
    await shows(stdout, /Achter \/artikelen hoort niets, dus “over bruggen” is genegeerd\.\n.*The new bridge/s);
  });

  test.each([
    ['/ask Who paid for the bridge? private:true', 'en-GB'],
    ['/vraag Who paid for the bridge? privé: Ja', 'nl-NL'],
    ['/vraag Who paid for the bridge? privé: nee', 'nl-NL'],
  ])('takes the yes or no of %s', async (line, locale) => {
    const { stdin, stdout } = started(knowledgeDir({ 'bridge.md': BRIDGE }), {}, locale);
    stdin.write(`${line}\n`);
    await shows(stdout, '│ The town paid for the bridge with a loan.');
  });

  test('says in the language of the terminal how it is used, behind a first line that scripts can wait for', async () => {
    const { stdout } = started(knowledgeDir({ 'bridge.md': BRIDGE }), {}, 'nl-NL');
    await shows(stdout, /^Vraagbaak is ready\. Articles: 1\.\nDISCORD_TOKEN is niet ingesteld,.*\[tussen haken\]/s);
  });

  test('at a terminal, Ctrl-D closes the prompt alone, and it says so', async () => {
    const { stdin, stdout, stop, exitCode } = started(knowledgeDir({ 'bridge.md': BRIDGE }), {}, null, 80);
    await shows(stdout, '[in brackets]');
    stdin.write('\u0004');
    await shows(stdout, 'The prompt is closed. The bot runs on; Ctrl-C stops it.\n');
    stop.abort();
    expect(await exitCode).toBe(0);
  });

  test('stopped from elsewhere, it does not say that it runs on', async () => {
    const { stdout, stop, exitCode } = started(knowledgeDir({ 'bridge.md': BRIDGE }), {}, null, 80);
    await shows(stdout, '[in brackets]');
    stop.abort();
    expect(await exitCode).toBe(0);
    expect(stdout.text).not.toContain('runs on;');
  });

  test('at a terminal, what it answers is wrapped at words', async () => {
    const { stdin, stdout } = started(knowledgeDir({ 'bridge.md': BRIDGE }), {}, null, 36);
    await shows(stdout, '[in brackets]');
    stdin.write('Who paid for the bridge?\r');
    await shows(stdout, /\n│ The town \S+paid\S+ for the \S+bridge\S+ with\n│ a loan\. It will/);
  });

  test('stays when its input ends, and leaves at exit', async () => {
    const dir = knowledgeDir({ 'bridge.md': BRIDGE });
    const { stdin, stdout, exitCode } = started(dir);
    stdin.end('hello\n');
    await shows(stdout, 'hello');
    expect(await Promise.race([exitCode, delay(200, 'still there')])).toBe('still there');

    const other = started(dir);
    other.stdin.write('exit\n');
    expect(await other.exitCode).toBe(0);
  });

  test('serves an article as soon as it is there, leaves it out when it breaks, and says so', async () => {
    const dir = knowledgeDir({ 'bridge.md': BRIDGE });
    const { stdin, stdout, stderr } = started(dir);
    await shows(stdout, 'ready');
    writeFileSync(join(dir, 'harbour.md'), HARBOUR);
    await shows(stderr, '"article":"harbour"');
    stdin.write('When did fishermen leave the harbour?\n');
    await shows(stdout, 'The old harbour › ¶ 1');

    writeFileSync(join(dir, 'harbour.md'), 'No front matter any more.\n');
    await shows(stderr, /"file":"harbour\.md","line":1,.*front matter is missing/);
    rmSync(join(dir, 'bridge.md'));
    await shows(stderr, /"article":"bridge",.*"msg":"article left out"/);
    stdin.write('/articles\n');
    await shows(stdout, /no articles|geen artikelen/i);
  });

  test('reports what it leaves out, and names that it does not read', async () => {
    const dir = knowledgeDir({ 'bridge.md': BRIDGE, 'broken.md': 'No front matter.\n' });
    const { stdout, stderr } = started(dir, { DISCORD_BOT_TOKEN: 'x' });
    await shows(stdout, 'Articles: 1.');
    expect(stderr.text).toMatch(/"file":"broken\.md","line":1/);
    expect(stderr.text).toContain('"variables":["DISCORD_BOT_TOKEN (DISCORD_TOKEN?)"]');
  });

  test('says what to do when there is no folder', async () => {
    const { stderr, exitCode } = started('/no/such/folder');
    expect(await exitCode).toBe(2);
    expect(stderr.text).toMatch(/^\/no\/such\/folder: there is no such folder\./);
  });
});

describe('start with a token', () => {
  test('prints the links that invite it', async () => {
    const discord = await startTestStandIn();
    const { stdout, stop, exitCode } = started(knowledgeDir({ 'bridge.md': BRIDGE }), {
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.apiUrl,
    });
    await shows(stdout, /ready.*\nInvite it to a server: +https:\/\/discord\.com\/oauth2\/authorize\?/);
    await shows(stdout, /\nAdd it to your own account: +https:\/\/discord\.com\/oauth2\/authorize\?/);
    stop.abort();
    expect(await exitCode).toBe(0);
  });

  test('says what to do about a wrong one, without showing it', async () => {
    const discord = await startTestStandIn();
    const environment = { DISCORD_TOKEN: 'not.the.token', DISCORD_API: discord.apiUrl };
    const { stderr, exitCode } = started(knowledgeDir({ 'bridge.md': BRIDGE }), environment);
    expect(await exitCode).toBe(2);
    expect(stderr.text).toContain('Discord does not accept this token.');
    expect(stderr.text).not.toContain('not.the.token');
  });

  test('says what to do when Discord cannot be reached', async () => {
    const environment = { DISCORD_TOKEN: 'a.b.c', DISCORD_API: 'http://127.0.0.1:1/api' };
    const { stderr, exitCode } = started(knowledgeDir({ 'bridge.md': BRIDGE }), environment);
    expect(await exitCode).toBe(3);
    expect(stderr.text).toContain('No answer from http://127.0.0.1:1/api (ECONNREFUSED).');
  });

  test('stops on the signal, and gives its shards back for another to take at once', async () => {
    const discord = await startTestStandIn();
    const dir = temporaryFolder();
    const environment = { DISCORD_TOKEN: discord.token, DISCORD_API: discord.apiUrl, DATA_DIR: dir };
    const { stdout, stop, exitCode } = started(knowledgeDir({ 'bridge.md': BRIDGE }), environment);
    await shows(stdout, 'ready');
    const store = await openSqliteStore({ file: join(dir, 'vraagbaak.db') });
    onTestFinished(() => store.close());
    const name = `shard ${createHash('sha256').update(discord.token).digest('hex').slice(0, 12)}/0`;
    expect(await store.leases.take([name], 'another', 1000)).toBe(false);
    stop.abort();
    expect(await exitCode).toBe(0);
    expect(await store.leases.take([name], 'another', 1000)).toBe(true);
  });

  test('tells at its port of this machine that it is well, what it was asked and how long it took', async () => {
    const discord = await startTestStandIn();
    const port = await freePort();
    const environment = { DISCORD_TOKEN: discord.token, DISCORD_API: discord.apiUrl, STATUS_PORT: String(port) };
    const { stdout } = started(knowledgeDir({ 'bridge.md': BRIDGE }), environment);
    await shows(stdout, 'ready');
    const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
    const health = await get('/healthz');
    expect([health.status, await health.json()]).toEqual([200, { state: 'ready', store: 'up' }]);
    const noor = discord.as(newsroom.people.noor);
    await eventually(() => {
      expect(discord.commands.all(null)).toHaveLength(COMMANDS.length);
    });
    await noor.slash('ask', { question: 'Who paid for the bridge?' }).answered();
    await eventually(async () => {
      const text = await (await get('/metrics')).text();
      expect(text).toContain('vraagbaak_questions_total{kind="answered"} 1\n');
      expect(text).toContain('vraagbaak_interaction_seconds_count{request="ask",outcome="answered"} 1\n');
      expect(text).toContain('vraagbaak_libraries_loaded 1\n');
    });
  });

  test('stops at once when it was told so before it began', async () => {
    const discord = await startTestStandIn();
    const { terminal } = fakeTerminal();
    const environment = { DISCORD_TOKEN: discord.token, DISCORD_API: discord.apiUrl };
    const dir = knowledgeDir({ 'bridge.md': BRIDGE });
    expect(await start({ knowledgeDir: dir }, config(environment), terminal, AbortSignal.abort())).toBe(0);
  });

  test('a second one says that it stands by, and answers when the first one leaves', async () => {
    const discord = await startTestStandIn();
    const environment = { DISCORD_TOKEN: discord.token, DISCORD_API: discord.apiUrl, DATA_DIR: temporaryFolder() };
    const dir = knowledgeDir({ 'bridge.md': BRIDGE });
    const first = started(dir, environment);
    await shows(first.stdout, 'ready');
    const second = started(dir, environment);
    await shows(second.stderr, 'another process runs these shards; this one stands by');
    expect(second.stdout.text).not.toContain('ready');
    first.stop.abort();
    await shows(second.stdout, 'ready');
  });
});

describe('what cannot be used', () => {
  /** As with a token; Discord is not asked before the store is open. */
  const environment = { DISCORD_TOKEN: 'a.b.c', DISCORD_API: 'http://127.0.0.1:1/api' };

  test('a damaged store is refused, and is left as it is', async () => {
    const dir = temporaryFolder();
    const file = join(dir, 'vraagbaak.db');
    writeFileSync(file, 'no database at all, '.repeat(500));
    const { stderr, exitCode } = started(knowledgeDir({ 'bridge.md': BRIDGE }), { ...environment, DATA_DIR: dir });
    expect(await exitCode).toBe(2);
    expect(stderr.text).toMatch(/The store in \S+: this is no store of Vraagbaak, or it is damaged\..*restore FILE/);
    expect(readFileSync(file, 'utf8')).toMatch(/^no database at all, /);
  });

  test('so is a folder for it that is a file', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const { stderr, exitCode } = started(knowledgeDir({ 'bridge.md': BRIDGE }), { ...environment, DATA_DIR: file });
    expect(await exitCode).toBe(2);
    expect(stderr.text).toContain(
      `The store in ${file}: the folder cannot be made or opened. Name another in DATA_DIR`,
    );
  });

  test('so is a port of the status that is taken', async () => {
    const taken = createServer();
    const port = await listening(taken);
    onTestFinished(() => {
      taken.close();
    });
    const { stderr, exitCode } = started(knowledgeDir({ 'bridge.md': BRIDGE }), {
      ...environment,
      STATUS_PORT: String(port),
    });
    expect(await exitCode).toBe(2);
    expect(stderr.text).toContain(`STATUS_PORT: port ${port} cannot be listened on (EADDRINUSE). Name another.`);
  });
});

describe('deploy', () => {
  test('tells what would change, changes it, and then has nothing to change', async () => {
    const discord = await startTestStandIn();
    const environment = { DISCORD_TOKEN: discord.token, DISCORD_API: discord.apiUrl };
    const run = async (dryRun: boolean) => {
      const { terminal, stdout } = fakeTerminal();
      expect(await deploy({ guildId: null, dryRun }, config(environment), terminal)).toBe(0);
      return stdout.text;
    };
    const count = COMMANDS.length;
    const told = await run(true);
    expect(told).toMatch(/^create slash ask\n[^]*create message Find in articles\n/);
    expect(told.endsWith(`\n${count} would change.\n`)).toBe(true);
    expect((await run(false)).endsWith(`\n${count} changed.\n`)).toBe(true);
    expect(await run(false)).toBe('Nothing to change.\n');
  });

  test('needs a token, and the right one', async () => {
    const { terminal, stderr } = fakeTerminal();
    expect(await deploy({ guildId: null, dryRun: true }, config(), terminal)).toBe(2);
    expect(stderr.text).toContain('DISCORD_TOKEN is not set.');

    const discord = await startTestStandIn();
    const wrong = config({ DISCORD_TOKEN: 'not.the.token', DISCORD_API: discord.apiUrl });
    expect(await deploy({ guildId: null, dryRun: true }, wrong, terminal)).toBe(2);
    expect(stderr.text).toContain('Discord does not accept this token.');
  });
});
