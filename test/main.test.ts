import { execFileSync, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { BRIDGE, knowledgeDir } from './cli/knowledge-dir.ts';

const MAIN = join(import.meta.dirname, '..', 'dist', 'main.js');

/** What is tested here is the compiled program; nothing changes where nothing was to be compiled. */
beforeAll(() => {
  const compiler = join(import.meta.dirname, '..', 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [compiler, '--build', 'tsconfig.build.json']);
}, 120_000);

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
  test.each(['start', 'deploy'])('of %s is read from .env too; every problem is in one message', async (command) => {
    const { child, output } = vraagbaak([command], { DISCORD_API: 'nowhere' }, { '.env': 'LOG_LEVEL=loud\n' });
    expect(await ended(child)).toEqual({ code: 2, signal: null });
    expect(output.err).toMatch(
      /^The configuration cannot be used.*\n {2}DISCORD_API: given "nowhere".*\n {2}LOG_LEVEL: given "loud".*\n$/,
    );
  });

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
