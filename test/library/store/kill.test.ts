import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openPostgresqlStore } from '../../../src/library/store/postgresql/open.ts';
import { openSqliteStore } from '../../../src/library/store/sqlite/open.ts';
import type { Store } from '../../../src/library/store/store.ts';
import { compiledWriter } from './compiled-writer.ts';
import { NO_POSTGRESQL, startPostgresql } from './postgresql-server.ts';
import { temporaryFolder } from './temporary-folder.ts';

const KILLS = 100;

/** Fewer, where what is killed only asks a server: that the server's disk is right is its own matter. */
const CLIENT_KILLS = 30;

/** Milliseconds that a process writes at most, before it is killed. */
const LIFE_MS = 60;

/** Longer than a hundred processes need to start one after another on a busy machine. */
const TIMEOUT_MS = 900_000;

let writer: string;
beforeAll(async () => {
  writer = compiledWriter(await temporaryFolder());
});

interface Killed {
  readonly child: ChildProcessWithoutNullStreams;
  readonly said: () => string;
  /** Once it has acknowledged a version and a vote. */
  readonly voted: Promise<void>;
  readonly ended: Promise<unknown>;
}

function start(adapter: string, place: string, round: number): Killed {
  const child = spawn(process.execPath, [writer, adapter, place, String(round)]);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let said = '';
  const voted = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      said += String(chunk);
      if (said.includes('vote ')) resolve();
    });
  });
  child.stderr.on('data', (chunk) => (said += `error ${String(chunk)}`));
  return { child, said: () => said, voted, ended: once(child, 'close') };
}

/** Every line that the killed processes said. The next one loads while one writes; no two write at once. */
async function linesOfKilled(adapter: string, place: string, kills: number, between: (round: number) => Promise<void>) {
  const lines: string[] = [];
  let next = start(adapter, place, 0);
  for (let round = 0; round < kills; round += 1) {
    const { child, said, voted, ended } = next;
    next = start(adapter, place, round + 1);
    child.stdin.write('go\n');
    // However slow the machine is: it has done something by the time that it is killed.
    await Promise.race([voted, ended]);
    await sleep(Math.random() * LIFE_MS);
    await between(round);
    child.kill('SIGKILL');
    await ended;
    lines.push(...said().split('\n').slice(0, -1));
  }
  return lines;
}

async function expectAll(lines: readonly string[], store: Store, kills: number): Promise<void> {
  expect(lines.filter((line) => !/^(?:version|vote) /.test(line))).toEqual([]);
  const numbers = (await store.articles.versions('a', 'brug')).map(({ number }) => number).reverse();
  expect(numbers).toEqual(Array.from(numbers, (_, index) => index + 1));
  let versions = 0;
  for (const line of lines) {
    const [kind, number, written = ''] = line.split(' ');
    if (kind !== 'version') continue;
    versions += 1;
    const version = await store.articles.version('a', 'brug', Number(number));
    expect(version?.markdown.startsWith(`${written} x`)).toBe(true);
  }
  // What was done but not acknowledged any more: at most one change each.
  expect(numbers.length - versions).toBeLessThanOrEqual(kills);
  const acknowledged = lines.filter((line) => line.startsWith('vote ')).length;
  const { helpful } = (await store.feedback.counts('a', 0)).votes;
  expect(helpful).toBeGreaterThanOrEqual(acknowledged);
  expect(helpful - acknowledged).toBeLessThanOrEqual(kills);
  expect(acknowledged).toBeGreaterThanOrEqual(kills);
}

test(
  'SQLite: whenever a process is killed, nothing that it acknowledged is lost',
  { timeout: TIMEOUT_MS },
  async () => {
    const file = join(await temporaryFolder(), 'vraagbaak.db');
    const lines = await linesOfKilled('sqlite', file, KILLS, () => Promise.resolve());
    const store = await openSqliteStore({ file });
    onTestFinished(() => store.close());
    await expectAll(lines, store, KILLS);
  },
);

describe.skipIf(NO_POSTGRESQL !== null)(`PostgreSQL${NO_POSTGRESQL ?? ''}`, () => {
  test(
    'whenever a process, or the server, is killed, nothing acknowledged is lost',
    { timeout: TIMEOUT_MS },
    async () => {
      const server = await startPostgresql();
      onTestFinished(() => server.stop());
      const url = await server.freshDatabase();
      const lines = await linesOfKilled('postgresql', url, CLIENT_KILLS, async (round) => {
        if (round !== CLIENT_KILLS / 2 || server.process === null) return;
        await server.process.kill();
        await server.process.start();
      });
      const store = await openPostgresqlStore({ url });
      onTestFinished(() => store.close());
      // The process that was writing when its server was killed may have seen that before it was killed itself.
      await expectAll(
        lines.filter((line) => /^(?:version|vote) /.test(line)),
        store,
        CLIENT_KILLS,
      );
    },
  );
});
