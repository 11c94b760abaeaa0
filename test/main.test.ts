import { execFileSync, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { COMMANDS } from '../src/discord/commands.ts';
import { openSqliteStore } from '../src/library/store/sqlite/open.ts';
import { newsroom } from '../src/playground/world/newsroom.ts';
import { BRIDGE, knowledgeDir } from './cli/knowledge-dir.ts';
import { textOf } from './discord/fixture.ts';
import { publish } from './discord/stored-article.ts';
import { eventually } from './eventually.ts';
import { page } from './library/curation/fixture.ts';
import { startTestStandIn } from './playground/start-test-stand-in.ts';
import { temporaryFolder } from './temporary-folder.ts';

const MAIN = join(import.meta.dirname, '..', 'dist', 'main.js');

/** What is tested here is the compiled program; nothing changes where nothing was to be compiled. */
beforeAll(() => {
  const compiler = join(import.meta.dirname, '..', 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [compiler, '--build', 'tsconfig.build.json']);
}, 300_000);

/** Starts it in a folder with these files and with one article to ask, away from this machine's own settings. */
function vraagbaak(
  argv: readonly string[],
  environment: Record<string, string> = {},
  files: Record<string, string> = {},
) {
  const cwd = knowledgeDir(files);
  const knowledge = knowledgeDir({ 'bridge.md': BRIDGE });
  const child = spawn(process.execPath, [MAIN, ...argv], { cwd, env: { KNOWLEDGE_DIR: knowledge, ...environment } });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const output = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (output.out += String(chunk)));
  child.stderr.on('data', (chunk) => (output.err += String(chunk)));
  return { child, output };
}

function ended(child: ChildProcessWithoutNullStreams) {
  return new Promise((resolve) => {
    child.once('close', (code, signal) => {
      resolve({ code, signal });
    });
  });
}

async function says(
  child: ChildProcessWithoutNullStreams,
  output: { readonly out: string },
  text: string,
): Promise<void> {
  while (!output.out.includes(text)) await once(child.stdout, 'data');
}

describe('ask', () => {
  test('answers, and its exit code tells whether it did', async () => {
    const asked = vraagbaak(['ask', 'Who paid for the bridge?']);
    expect(await ended(asked.child)).toEqual({ code: 0, signal: null });
    expect(asked.output.out).toContain('The town paid for the bridge with a loan.');
    const declined = vraagbaak(['ask', 'hello'], { LANG: 'nl_NL.UTF-8' });
    expect(await ended(declined.child)).toEqual({ code: 1, signal: null });
    expect(declined.output.out).toContain('Ik beantwoord alleen vragen over de artikelen.');
  });

  test('is quiet when its reader goes away', async () => {
    const { child, output } = vraagbaak(['ask', '--batch']);
    child.stdin.on('error', () => undefined);
    child.stdin.write('{"id": 1, "question": "Who?"}\n');
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.end('{"id": 2, "question": "Who?"}\n'.repeat(1000));
    expect(await ended(child)).toEqual({ code: 0, signal: null });
    expect(output.err).toBe('');
  });
});

describe('configuration', () => {
  test.each([['start'], ['deploy'], ['doctor'], ['backup', 'copy.db'], ['restore', 'copy.db'], ['export', 'folder']])(
    'of %s is read from .env too; every problem is in one message',
    async (...argv) => {
      const { child, output } = vraagbaak(argv, { DISCORD_API: 'nowhere' }, { '.env': 'LOG_LEVEL=loud\n' });
      expect(await ended(child)).toEqual({ code: 2, signal: null });
      expect(output.err).toMatch(
        /^The configuration cannot be used.*\n {2}DISCORD_API: given "nowhere".*\n {2}LOG_LEVEL: given "loud".*\n$/,
      );
    },
  );

  test('of the bot does not stand in the way of a question', async () => {
    const { child, output } = vraagbaak(['ask', 'Who paid for the bridge?'], {
      DISCORD_TOKEN: 'Bot a.b.c',
      DISCORD_API: 'nowhere',
      LOG_LEVEL: 'loud',
    });
    expect(await ended(child)).toEqual({ code: 0, signal: null });
    expect(output.err).toBe('');
  });

  test('does not stand in the way of --help', async () => {
    const { child, output } = vraagbaak(['--help'], { LOG_LEVEL: 'loud' });
    expect(await ended(child)).toEqual({ code: 0, signal: null });
    expect(output.out).toContain('Usage: vraagbaak');
  });
});

describe('read', () => {
  test('reads a document in a process of its own, and ends with it', async () => {
    const html = page('De nieuwe brug', [['Wat kost de brug?', 'De brug kost twaalf miljoen euro.']]);
    const { child, output } = vraagbaak(['read', 'brug.html', '--json'], {}, { 'brug.html': html });
    expect(await ended(child)).toEqual({ code: 0, signal: null });
    expect(output.out).toMatch(/^\{"title":"De nieuwe brug","language":"nl",/);
    expect(output.err).toBe('');
  });
});

describe('the store', () => {
  test('is backed up and brought back; what DATA_DIR is not, is made', async () => {
    const dir = join(temporaryFolder(), 'data');
    const file = join(temporaryFolder(), 'backup.db');
    const kept = temporaryFolder();
    await (await openSqliteStore({ file: join(kept, 'vraagbaak.db') })).close();
    const backup = vraagbaak(['backup', file], { DATA_DIR: kept });
    expect(await ended(backup.child)).toEqual({ code: 0, signal: null });
    expect(backup.output.out).toContain('backed up');
    const restore = vraagbaak(['restore', file], { DATA_DIR: dir });
    expect(await ended(restore.child)).toEqual({ code: 0, signal: null });
    expect(restore.output.out).toContain('restored, 0 servers');
    const doctor = vraagbaak(['doctor'], { DATA_DIR: dir });
    expect(await ended(doctor.child)).toEqual({ code: 0, signal: null });
    expect(doctor.output.out).toMatch(/^ok {5}store .*can be read and written$/m);
  });
});

describe('a bot that is killed', () => {
  test('is stood in for by another process, with all that was kept', async () => {
    const discord = await startTestStandIn();
    const environment = { DISCORD_TOKEN: discord.token, DISCORD_API: discord.apiUrl, DATA_DIR: temporaryFolder() };
    const first = vraagbaak(['start'], environment);
    await says(first.child, first.output, 'ready');
    const second = vraagbaak(['start'], environment);
    await eventually(() => {
      expect(second.output.err).toContain('this one stands by');
    });
    const store = await openSqliteStore({ file: join(environment.DATA_DIR, 'vraagbaak.db') });
    onTestFinished(() => store.close());
    await publish(store, newsroom.guilds.home.id, 'vuurtoren', ['De vuurtoren kreeg in april een nieuwe lamp.']);
    // Else it is for the second one to register them, once the dead one's lease on that has run out.
    await eventually(() => {
      expect(discord.commands.all(null)).toHaveLength(COMMANDS.length);
    });
    first.child.kill('SIGKILL');
    await says(second.child, second.output, 'ready');
    const noor = discord.as(newsroom.people.noor);
    const { messages } = await noor
      .slash('ask', { question: 'Wanneer kreeg de vuurtoren een nieuwe lamp?' })
      .answered();
    expect(messages.map(textOf).join('\n')).toContain('in april');
    second.child.kill('SIGTERM');
    expect(await ended(second.child)).toEqual({ code: 0, signal: null });
  });
});

describe('start', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('stops at %s with exit code 0, also when told twice', async (signal) => {
    const { child, output } = vraagbaak(['start']);
    child.stdin.end();
    await says(child, output, 'ready');
    child.kill(signal);
    child.kill(signal);
    expect(await ended(child)).toEqual({ code: 0, signal: null });
  });

  test('goes on without its reader', async () => {
    const { child, output } = vraagbaak(['start']);
    await says(child, output, 'ready');
    child.stdout.destroy();
    child.stdin.write('Who paid for the bridge?\n/articles\n');
    child.stdin.end();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(child.exitCode).toBeNull();
    child.kill('SIGTERM');
    expect(await ended(child)).toEqual({ code: 0, signal: null });
  });
});
