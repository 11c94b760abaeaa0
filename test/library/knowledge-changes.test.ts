import { writeFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KnowledgeChanges, type KnowledgeChange, type Look } from '../../src/library/knowledge-changes.ts';
import { articleText, temporaryFolder } from './knowledge-on-disk.ts';

interface Changes {
  readonly dir: string;
  readonly delivered: readonly KnowledgeChange[];
  readonly look: () => Promise<Look>;
  readonly write: (file: string, content: string) => Promise<void>;
}

function changesIn(dir: string): Changes {
  const changes = new KnowledgeChanges(dir, new Map(), () => 1);
  const delivered: KnowledgeChange[] = [];
  return {
    dir,
    delivered,
    look: () => changes.look((change) => delivered.push(change), NEVER),
    write: (file, content) => writeFile(join(dir, file), content),
  };
}

const NEVER = new AbortController().signal;
const UNSETTLED: Look = { kind: 'looked', unsettled: true };
const SETTLED: Look = { kind: 'looked', unsettled: false };

test('a file is delivered once it stood the same from one look to the next', async () => {
  const { delivered, look, write } = changesIn(await temporaryFolder());
  await write('a.md', articleText('half'));
  expect(await look()).toEqual(UNSETTLED);
  await write('a.md', articleText('half en de rest'));
  expect(await look()).toEqual(UNSETTLED);
  expect(delivered).toEqual([]);
  expect(await look()).toEqual(SETTLED);
  expect(delivered).toMatchObject([{ slug: 'a', article: { passages: [{ text: 'half en de rest' }] } }]);
});

test('a file that comes back between two looks was never gone', async () => {
  const { dir, delivered, look, write } = changesIn(await temporaryFolder());
  await write('a.md', articleText('een'));
  await look();
  await look();
  await rm(join(dir, 'a.md'));
  expect(await look()).toEqual(UNSETTLED);
  await write('a.md', articleText('en nog een'));
  await look();
  expect(await look()).toEqual(SETTLED);
  expect(delivered).toMatchObject([
    { article: { passages: [{ text: 'een' }] } },
    { article: { passages: [{ text: 'en nog een' }] } },
  ]);
});

test('one file that is being written does not hold up another', async () => {
  const { delivered, look, write } = changesIn(await temporaryFolder());
  await write('a.md', articleText('een'));
  await write('b.md', articleText('een'));
  await look();
  await write('a.md', articleText('en meer'));
  expect(await look()).toEqual(UNSETTLED);
  expect(delivered).toMatchObject([{ slug: 'b' }]);
});

test('a list of words is delivered once it stood the same from one look to the next, and again when it is gone', async () => {
  const { dir, delivered, look, write } = changesIn(await temporaryFolder());
  await write('synonyms.nl.txt', 'fiets, rij');
  expect(await look()).toEqual(UNSETTLED);
  await write('synonyms.nl.txt', 'fiets, rijwiel\nfout\n');
  expect(await look()).toEqual(UNSETTLED);
  expect(delivered).toEqual([]);
  expect(await look()).toEqual(SETTLED);
  await rm(join(dir, 'synonyms.nl.txt'));
  await look();
  expect(await look()).toEqual(SETTLED);
  expect(delivered).toMatchObject([
    {
      kind: 'word-list',
      file: 'synonyms.nl.txt',
      entries: [{ members: ['fiets', 'rijwiel'] }],
      reports: [{ file: 'synonyms.nl.txt', problems: [{ id: 'synonyms-too-few', line: 2 }] }],
    },
    { kind: 'word-list', file: 'synonyms.nl.txt', entries: [], reports: [] },
  ]);
});

test('an article may be called as a list of words is', async () => {
  const { delivered, look, write } = changesIn(await temporaryFolder());
  await write('synonyms.nl.txt', 'fiets, rijwiel');
  await write('synonyms.nl.txt.md', articleText('een'));
  await look();
  expect(await look()).toEqual(SETTLED);
  expect(delivered).toMatchObject([
    { kind: 'word-list', entries: [{ members: ['fiets', 'rijwiel'] }] },
    { kind: 'article', reports: [{ file: 'synonyms.nl.txt.md', problems: [{ id: 'slug' }] }] },
  ]);
});

test('nothing is delivered twice', async () => {
  const { delivered, look, write } = changesIn(await temporaryFolder());
  await write('a.md', articleText('een'));
  await look();
  await look();
  expect(await look()).toEqual(SETTLED);
  expect(delivered).toHaveLength(1);
});

test('a file that is written while it is read waits for the next look', async () => {
  const dir = await temporaryFolder();
  const file = join(dir, 'a.md');
  await writeFile(file, articleText('een'));
  await writeFile(join(dir, 'a.questions.yaml'), '1.1:\n- een\n');
  const delivered: KnowledgeChange[] = [];
  // The sidecar is checked after its article was read: what is written then comes too late for this reading.
  const changes = new KnowledgeChanges(dir, new Map(), () => {
    writeFileSync(file, articleText('een en twee'));
    return 1;
  });
  await changes.look((change) => delivered.push(change), NEVER);
  expect(await changes.look((change) => delivered.push(change), NEVER)).toEqual(UNSETTLED);
  expect(delivered).toEqual([]);
});

test('nothing is delivered once it is called off', async () => {
  const dir = await temporaryFolder();
  await writeFile(join(dir, 'a.md'), articleText('een'));
  const changes = new KnowledgeChanges(dir, new Map(), () => 1);
  const delivered: KnowledgeChange[] = [];
  await changes.look((change) => delivered.push(change), NEVER);
  await changes.look((change) => delivered.push(change), AbortSignal.abort());
  expect(delivered).toEqual([]);
});

test('a folder that cannot be read changes nothing', async () => {
  const { dir, delivered, look, write } = changesIn(await temporaryFolder());
  await write('a.md', articleText('een'));
  await look();
  await look();
  await rm(dir, { recursive: true });
  expect(await look()).toEqual({ kind: 'failed', failure: { reason: 'missing', dir, code: 'ENOENT' } });
  expect(await look()).toMatchObject({ kind: 'failed' });
  expect(delivered).toHaveLength(1);
});
