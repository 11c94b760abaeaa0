import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '..', 'src');

/** Everything that is loaded with a file of `src/`: its own imports and theirs, but not what is imported when needed. */
function loadedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  for (const [, clause = '', name = ''] of source.matchAll(/^(?:import|export) ([^;]*?) from '([^']+)';$/gm)) {
    if (clause.startsWith('type ')) continue;
    if (name.startsWith('.')) loadedWith(join(file, '..', name), seen);
    else seen.add(name);
  }
  return seen;
}

const files = (loaded: ReadonlySet<string>, room: string) =>
  [...loaded].filter((name) => name.includes(`/src/${room}/`));

test('a question in the terminal waits neither for discord.js nor for the logger', () => {
  const loaded = loadedWith(join(SRC, 'main.ts'));
  expect(loaded).toContain('minisearch');
  expect(loaded).not.toContain('pino');
  expect(loaded).not.toContain('discord.js');
  expect(files(loaded, 'discord')).toEqual([]);
});

test('nor for what reads documents, fetches them or keeps a store', () => {
  const loaded = loadedWith(join(SRC, 'main.ts'));
  for (const name of [
    'undici',
    'kysely',
    'libsql',
    'pg',
    'pdfjs-dist',
    'mammoth',
    '@mozilla/readability',
    'linkedom',
  ]) {
    expect(loaded).not.toContain(name);
  }
});

test('a bot loads no reader of documents into its own process, no charts before one is asked for, and no other store', () => {
  const loaded = [...loadedWith(join(SRC, 'start.ts'))];
  const heavy = /^(?:pdfjs-dist|mammoth|@mozilla\/readability|linkedom|@napi-rs\/canvas|chart\.js|libsql|pg)(?:\/|$)/;
  expect(loaded.filter((name) => heavy.test(name))).toEqual([]);
});

test('a bot with a token does not load the stand-in', () => {
  const loaded = loadedWith(join(SRC, 'start.ts'));
  expect(loaded).toContain('discord.js');
  expect(files(loaded, 'playground')).toEqual([]);
});
