import { mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { KnowledgeChange } from '../../src/library/knowledge-changes.ts';
import { readKnowledge } from '../../src/library/knowledge-folder.ts';
import { watchKnowledge, type Watcher, type WatchTrouble } from '../../src/library/watch-knowledge.ts';
import { eventually } from '../eventually.ts';
import { articleText, temporaryFolder } from './knowledge-on-disk.ts';

interface Watched {
  readonly write: (file: string, content: string) => Promise<void>;
  /** What was told of, oldest first. */
  readonly changes: readonly KnowledgeChange[];
  readonly troubles: readonly WatchTrouble[];
  readonly watcher: Watcher;
}

/** Reads the folder and watches it from then on. */
async function watched(dir: string, onChange?: (change: KnowledgeChange) => void): Promise<Watched> {
  const countSentences = (): number => 1;
  const { stamps } = await readKnowledge(dir, countSentences);
  const changes: KnowledgeChange[] = [];
  const troubles: WatchTrouble[] = [];
  const watcher = watchKnowledge({
    dir,
    known: stamps,
    countSentences,
    onChange: (change) => {
      changes.push(change);
      onChange?.(change);
    },
    onTrouble: (trouble) => troubles.push(trouble),
  });
  onTestFinished(() => watcher.close());
  return { write: (file, content) => writeFile(join(dir, file), content), changes, troubles, watcher };
}

/** Waits, for as long as a busy machine may need, until the last thing told of an article, by its slug, or of a list of words, by its file, fits. */
async function lastOf(changes: readonly KnowledgeChange[], name: string, expected: object): Promise<void> {
  await eventually(() => {
    expect(changes.findLast((change) => nameOf(change) === name)).toMatchObject(expected);
  });
}

function nameOf(change: KnowledgeChange): string {
  return change.kind === 'article' ? change.slug : change.file;
}

const withText = (text: string): object => ({ article: { passages: [{ text }] }, reports: [] });

test('an article that is added, then changed, is told of', async () => {
  const { write, changes } = await watched(await temporaryFolder());
  await write('a.md', articleText('Een.'));
  await lastOf(changes, 'a', withText('Een.'));
  await write('a.md', articleText('Twee.'));
  await lastOf(changes, 'a', withText('Twee.'));
});

test('an article that is removed is told of', async () => {
  const dir = await temporaryFolder();
  await writeFile(join(dir, 'a.md'), articleText('Een.'));
  await writeFile(join(dir, 'b.md'), articleText('Blijft.'));
  const { changes } = await watched(dir);
  await rm(join(dir, 'a.md'));
  await lastOf(changes, 'a', { article: null, reports: [] });
  expect(changes).toHaveLength(1);
});

test('a sidecar that is added, changed and removed changes its article', async () => {
  const dir = await temporaryFolder();
  await writeFile(join(dir, 'a.md'), articleText('Een.'));
  const { write, changes } = await watched(dir);
  await write('a.questions.yaml', '1:\n- eerst\n');
  await lastOf(changes, 'a', { article: { questions: [{ text: 'eerst' }] } });
  await write('a.questions.yaml', '1:\n- later\n');
  await lastOf(changes, 'a', { article: { questions: [{ text: 'later' }] } });
  await rm(join(dir, 'a.questions.yaml'));
  await lastOf(changes, 'a', { article: { questions: [] } });
});

test('a list of words that is added, changed and removed is told of, and no other text', async () => {
  const dir = await temporaryFolder();
  const { write, changes } = await watched(dir);
  await write('notities.txt', 'een, twee');
  await write('synonyms.nl.txt', 'fiets, rijwiel');
  await lastOf(changes, 'synonyms.nl.txt', { kind: 'word-list', entries: [{ members: ['fiets', 'rijwiel'] }] });
  await write('synonyms.nl.txt', 'fiets, karretje');
  await lastOf(changes, 'synonyms.nl.txt', { entries: [{ members: ['fiets', 'karretje'] }], reports: [] });
  await rm(join(dir, 'synonyms.nl.txt'));
  await lastOf(changes, 'synonyms.nl.txt', { entries: [], reports: [] });
  expect(new Set(changes.map(nameOf))).toEqual(new Set(['synonyms.nl.txt']));
});

test('an article that breaks is to be left out, with what is wrong, until it is mended', async () => {
  const dir = await temporaryFolder();
  await writeFile(join(dir, 'a.md'), articleText('Een.'));
  const { write, changes } = await watched(dir);
  await write('a.md', 'Geen kop.');
  await lastOf(changes, 'a', {
    article: null,
    reports: [{ file: 'a.md', problems: [{ id: 'front-matter-missing' }] }],
  });
  await write('a.md', articleText('Weer goed.'));
  await lastOf(changes, 'a', withText('Weer goed.'));
});

test('an editor that writes beside the file and renames it is told of once', async () => {
  const dir = await temporaryFolder();
  await writeFile(join(dir, 'a.md'), articleText('Een.'));
  const { write, changes } = await watched(dir);
  await write('a.md.tmp', articleText('Twee.'));
  await rename(join(dir, 'a.md.tmp'), join(dir, 'a.md'));
  await lastOf(changes, 'a', withText('Twee.'));
  expect(changes).toHaveLength(1);
});

test('a burst of writes ends with the last, and never goes back to an older one', async () => {
  const { write, changes } = await watched(await temporaryFolder());
  for (let at = 1; at <= 50; at += 1) {
    await write('a.md', articleText(String(at)));
    await write('a.questions.yaml', `1:\n- versie ${at}\n`);
  }
  await lastOf(changes, 'a', { article: { passages: [{ text: '50' }], questions: [{ text: 'versie 50' }] } });
  const articles = changes.flatMap((change) => (change.kind === 'article' ? [change.article] : []));
  const versions = articles.map((article) => Number(article?.passages[0]?.text));
  expect(versions).toEqual(versions.toSorted((a, b) => a - b));
});

test('what changed between reading and watching is told of, and nothing else', async () => {
  const dir = await temporaryFolder();
  await writeFile(join(dir, 'a.md'), articleText('Een.'));
  await writeFile(join(dir, 'b.md'), articleText('Blijft.'));
  await writeFile(join(dir, 'c.md'), articleText('Gaat.'));
  const { stamps } = await readKnowledge(dir, () => 1);
  await writeFile(join(dir, 'a.md'), articleText('Twee.'));
  await rm(join(dir, 'c.md'));
  const changes: KnowledgeChange[] = [];
  const watcher = watchKnowledge({
    dir,
    known: stamps,
    countSentences: () => 1,
    onChange: (change) => changes.push(change),
    onTrouble: () => undefined,
  });
  onTestFinished(() => watcher.close());
  await lastOf(changes, 'a', withText('Twee.'));
  await lastOf(changes, 'c', { article: null });
  expect(changes.map(nameOf)).toEqual(['a', 'c']);
});

test('a change that keeps the time and the size of its file is told of', async () => {
  const dir = await temporaryFolder();
  const file = join(dir, 'a.md');
  await writeFile(file, articleText('Een.'));
  await utimes(file, 1, 1);
  const { write, changes } = await watched(dir);
  await setTimeout(50); // file systems count time in steps of some milliseconds
  await write('a.md', articleText('Aan.'));
  await utimes(file, 1, 1);
  await lastOf(changes, 'a', withText('Aan.'));
});

test('a folder that is created later is picked up', async () => {
  const dir = join(await temporaryFolder(), 'later');
  const { write, changes } = await watched(dir);
  await mkdir(dir);
  await write('a.md', articleText('Een.'));
  await lastOf(changes, 'a', withText('Een.'));
  await write('a.md', articleText('Twee.'));
  await lastOf(changes, 'a', withText('Twee.'));
});

test('a folder that is gone for a while is said to be missing once, costs no article, and is picked up again', async () => {
  const parent = await temporaryFolder();
  const dir = join(parent, 'kennis');
  await mkdir(dir);
  await writeFile(join(dir, 'a.md'), articleText('Een.'));
  await writeFile(join(dir, 'b.md'), articleText('Blijft.'));
  const { write, changes, troubles } = await watched(dir);
  await rename(dir, join(parent, 'weg'));
  await eventually(() => {
    expect(troubles).toMatchObject([{ kind: 'folder', failure: { reason: 'missing', dir } }]);
  });
  await setTimeout(1500); // time enough to be noticed in more than one way
  expect(changes).toEqual([]);
  await rename(join(parent, 'weg'), dir);
  await write('a.md', articleText('Twee.'));
  await lastOf(changes, 'a', withText('Twee.'));
  await write('a.md', articleText('Drie.'));
  await lastOf(changes, 'a', withText('Drie.'));
  expect(changes.every((change) => nameOf(change) === 'a')).toBe(true);
  expect(troubles).toHaveLength(1);
});

test('a folder that is replaced by another of its name is watched on', async () => {
  const parent = await temporaryFolder();
  const dir = join(parent, 'kennis');
  await mkdir(dir);
  await writeFile(join(dir, 'a.md'), articleText('Een.'));
  const { write, changes } = await watched(dir);
  await mkdir(join(parent, 'nieuw'));
  await writeFile(join(parent, 'nieuw', 'b.md'), articleText('Nieuw.'));
  await rename(dir, join(parent, 'oud'));
  await rename(join(parent, 'nieuw'), dir);
  await lastOf(changes, 'a', { article: null });
  await lastOf(changes, 'b', withText('Nieuw.'));
  await write('b.md', articleText('Nieuwer.'));
  await lastOf(changes, 'b', withText('Nieuwer.'));
});

test('a listener that fails is said so, and the next change is still told of', async () => {
  const { write, changes, troubles } = await watched(await temporaryFolder(), (change) => {
    if (nameOf(change) === 'a') throw new Error('no');
  });
  await write('a.md', articleText('Een.'));
  await lastOf(changes, 'a', withText('Een.'));
  await write('b.md', articleText('Een.'));
  await lastOf(changes, 'b', withText('Een.'));
  expect(troubles).toEqual([{ kind: 'unexpected', error: new Error('no') }]);
});

test('nothing is told of once it is closed', async () => {
  const dir = await temporaryFolder();
  const closed = await watched(dir);
  const open = await watched(dir);
  await closed.write('a.md', articleText('Een.'));
  await closed.watcher.close();
  await lastOf(open.changes, 'a', withText('Een.'));
  expect(closed.changes).toEqual([]);
});
