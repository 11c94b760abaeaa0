import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { expect, onTestFinished, test } from 'vitest';
import { MIGRATIONS } from '../../../src/library/store/sql/migrations.ts';
import { openSqliteStore } from '../../../src/library/store/sqlite/open.ts';
import { everythingOf, publication, whatIsOf } from '../../contract/store/fixture.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function filled() {
  const file = join(await temporaryFolder(), 'vraagbaak.db');
  const store = await openSqliteStore({ file });
  onTestFinished(() => store.close());
  await everythingOf(store, 'a');
  return { file, store };
}

test('a file of a newer version is not opened, nor changed', async () => {
  const { file, store } = await filled();
  const newer = await openSqliteStore({ file, migrations: [...MIGRATIONS, () => Promise.resolve()] });
  await newer.close();
  await expect(openSqliteStore({ file })).rejects.toMatchObject({ name: 'StoreFailure', id: 'newer' });
  expect(await store.articles.list('a')).toHaveLength(1);
});

test('a step that fails leaves the tables as they were', async () => {
  const { file, store } = await filled();
  const before = await whatIsOf(store, 'a');
  const failing = openSqliteStore({
    file,
    migrations: [
      ...MIGRATIONS,
      async (db) => {
        await db.deleteFrom('articles').execute();
        throw new Error('half way');
      },
    ],
  });
  await expect(failing).rejects.toMatchObject({ id: 'unexpected' });
  expect(await whatIsOf(await openSqliteStore({ file }), 'a')).toEqual(before);
});

test('of many that open an empty file at once, one makes the tables', async () => {
  const file = join(await temporaryFolder(), 'vraagbaak.db');
  const stores = await Promise.all(Array.from({ length: 5 }, () => openSqliteStore({ file })));
  const keys = await Promise.all(stores.map((store) => store.members.key()));
  expect(new Set(keys.map((key) => Buffer.from(key).toString('hex'))).size).toBe(1);
  for (const store of stores) await store.close();
});

test('what is no database, or another program’s, is said to be corrupt and left alone', async () => {
  const folder = await temporaryFolder();
  const [words, theirs] = [join(folder, 'words.db'), join(folder, 'theirs.db')];
  writeFileSync(words, 'these are only words. '.repeat(500));
  new Database(theirs).exec('create table articles (theirs)');
  for (const file of [words, theirs]) {
    await expect(openSqliteStore({ file })).rejects.toMatchObject({ id: 'corrupt' });
  }
  expect(readFileSync(words, 'utf8')).toBe('these are only words. '.repeat(500));
});

test('a row that nobody of ours wrote is said to be corrupt', async () => {
  const { file, store } = await filled();
  new Database(file).exec(`update articles set audience = '{"channels":1}' where removed is null`);
  await expect(store.articles.list('a')).rejects.toMatchObject({ id: 'corrupt' });
  await expect(store.servers.settings('a')).resolves.toMatchObject({ retention: 30 });
});

test('a folder that cannot be made is unreachable', async () => {
  const file = join(await temporaryFolder(), 'file');
  writeFileSync(file, '');
  await expect(openSqliteStore({ file: join(file, 'vraagbaak.db') })).rejects.toMatchObject({ id: 'unreachable' });
});

test('while another process holds the file, writes fail as locked in the end, and reads go on', async () => {
  const { file, store } = await filled();
  const other = new Database(file);
  other.exec('begin immediate');
  const write = store.articles.publish(publication('new', 'x'), 1);
  // It waits, and nobody with it.
  await expect(store.articles.list('a')).resolves.toHaveLength(1);
  await expect(write).rejects.toMatchObject({ id: 'locked' });
  other.exec('rollback');
  await expect(store.articles.publish(publication('new', 'x'), 1)).resolves.toMatchObject({ kind: 'done' });
});

/** A file system of a few pages, where this process may mount one. */
function smallDisk(folder: string): boolean {
  mkdirSync(folder);
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=600k', 'tmpfs', folder]);
  if (status !== 0) return false;
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder]);
  });
  return true;
}

test('on a full disk writes fail as full, what was acknowledged is there, and reads go on', async ({ skip }) => {
  const folder = join(await temporaryFolder(), 'disk');
  if (!smallDisk(folder)) skip('no small file system can be mounted here');
  const store = await openSqliteStore({ file: join(folder, 'vraagbaak.db') });
  onTestFinished(() => store.close());
  const slugs: string[] = [];
  const fill = async () => {
    for (let number = 100; ; number += 1) {
      await store.articles.publish(publication(`s${number}`, 'x'.repeat(20_000)), number);
      slugs.push(`s${number}`);
    }
  };
  await expect(fill()).rejects.toMatchObject({ id: 'full' });
  expect(slugs.length).toBeGreaterThan(0);
  expect((await store.articles.list('a')).map(({ slug }) => slug)).toEqual(slugs);
});

test('what may only be read is read, and not written', async ({ skip }) => {
  const { file } = await filled();
  if (process.getuid?.() === 0) {
    // Nothing is read-only for root but a file system.
    const folder = file.replace(/\/[^/]+$/, '');
    if (spawnSync('mount', ['--bind', folder, folder]).status !== 0) skip('root, and no mounts');
    onTestFinished(() => {
      execFileSync('umount', ['-l', folder]);
    });
    if (spawnSync('mount', ['-o', 'remount,ro,bind', folder]).status !== 0) skip('root, and no read-only mounts');
  } else chmodSync(file, 0o444);
  const store = await openSqliteStore({ file });
  onTestFinished(() => store.close());
  expect(await store.articles.list('a')).toHaveLength(1);
  await expect(store.articles.publish(publication('new', 'x'), 1)).rejects.toMatchObject({ id: 'read-only' });
  await expect(store.check()).rejects.toMatchObject({ id: 'read-only' });
});

test('what was erased is nowhere in the files', async () => {
  const { file, store } = await filled();
  const inFiles = () => ['', '-wal'].some((ending) => readFileSync(`${file}${ending}`).includes('secret of a'));
  expect(inFiles()).toBe(true);
  await store.servers.erase('a');
  expect(inFiles()).toBe(false);
});

test('a closed store fails as a store does', async () => {
  const { store } = await filled();
  await store.close();
  await expect(store.articles.list('a')).rejects.toMatchObject({ name: 'StoreFailure' });
  await expect(store.check()).rejects.toMatchObject({ name: 'StoreFailure' });
});
