import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { memberHash } from '../../../src/library/member-hash.ts';
import { backupStore } from '../../../src/library/store/backup.ts';
import { openPostgresqlStore } from '../../../src/library/store/postgresql/open.ts';
import { restoreStore } from '../../../src/library/store/restore.ts';
import type { SqlStore } from '../../../src/library/store/sql/sql-store.ts';
import { openSqliteStore } from '../../../src/library/store/sqlite/open.ts';
import { StoreFailure } from '../../../src/library/store/store-failure.ts';
import type { Store, StoreChange } from '../../../src/library/store/store.ts';
import { everythingOf, publication, text, whatIsOf } from '../../contract/store/fixture.ts';
import { eventually } from '../../eventually.ts';
import { NO_POSTGRESQL, startPostgresql, type PostgresqlServer } from './postgresql-server.ts';
import { temporaryFolder } from './temporary-folder.ts';

function closing<T extends Store>(store: T): T {
  onTestFinished(() => store.close());
  return store;
}

async function sqlite(): Promise<SqlStore> {
  return closing(await openSqliteStore({ file: join(await temporaryFolder(), 'vraagbaak.db') }));
}

async function target(): Promise<string> {
  return join(await temporaryFolder(), 'backup.db');
}

function backupAndRestore(from: () => Promise<SqlStore>, to: () => Promise<SqlStore>): void {
  test('what is restored is what was backed up', async () => {
    const [source, copy, file] = [await from(), await to(), await target()];
    for (const server of ['a', 'b']) await everythingOf(source, server);
    for (let number = 0; number < 120; number += 1) {
      const asked = publication(`s${number}`, `${number}`, { server: 'many', quota: { articles: 200, bytes: 1e6 } });
      await source.articles.publish(asked, number);
    }
    expect(await backupStore(source, file)).toMatchObject({ kind: 'done', servers: 3 });
    expect(readdirSync(dirname(file))).toEqual(['backup.db']);
    expect(await restoreStore(file, copy, { overwrite: false, copyInto: dirname(file) })).toEqual({
      kind: 'done',
      servers: 3,
      erased: 0,
    });
    for (const server of ['a', 'b', 'many']) {
      expect(await whatIsOf(copy, server)).toEqual(await whatIsOf(source, server));
    }
    expect(await copy.members.key()).toEqual(await source.members.key());
    // Numbers are counted on from those that came in.
    await everythingOf(copy, 'c');
    expect(await copy.servers.log('c', 100)).toHaveLength(5);
  });

  test('a store with something in it is replaced only when that is asked for, and everybody is told', async () => {
    const [source, copy, file] = [await from(), await to(), await target()];
    await everythingOf(source, 'a');
    await backupStore(source, file);
    await everythingOf(copy, 'b');
    const before = await whatIsOf(copy, 'b');
    expect(await restoreStore(file, copy, { overwrite: false, copyInto: dirname(file) })).toEqual({
      kind: 'not-empty',
      servers: 1,
    });
    expect(await whatIsOf(copy, 'b')).toEqual(before);

    const told: StoreChange[] = [];
    copy.subscribe((change) => told.push(change));
    expect(await restoreStore(file, copy, { overwrite: true, copyInto: dirname(file) })).toMatchObject({
      kind: 'done',
      servers: 1,
    });
    expect(await copy.servers.ids()).toEqual(['a']);
    await eventually(() => {
      expect(told).toContainEqual({ kind: 'anything' });
    });
  });

  test('who was erased after the backup stays erased, and what they did later stays', async () => {
    const [store, file] = [await from(), await target()];
    const id = '123';
    const member = memberHash(await store.members.key(), id);
    const vote = { server: 'a', slug: 'x', passage: 'check', number: 1, member, helpful: true };
    await store.feedback.vote({ ...vote, at: 10 });
    await store.articles.publish(publication('brug', '', { version: text('x', { by: id }) }), 10);
    await store.feedback.vote({ ...vote, passage: 'later', at: 30 });
    await backupStore(store, file);
    await store.members.erase(member, id, 20);
    // The vote, the version, its line in the log.
    expect(await restoreStore(file, store, { overwrite: true, copyInto: dirname(file) })).toEqual({
      kind: 'done',
      servers: 1,
      erased: 3,
    });
    expect(await store.members.data(member, id)).toMatchObject({ votes: [{ at: 30 }], deeds: [] });
    expect(await store.articles.find('a', 'brug')).toMatchObject({ version: { by: null } });
    expect(await store.members.erasures()).toEqual([{ member, at: 20 }]);
  });
}

describe('from SQLite to SQLite', () => {
  backupAndRestore(sqlite, sqlite);
});

describe.skipIf(NO_POSTGRESQL !== null)(`with PostgreSQL${NO_POSTGRESQL ?? ''}`, () => {
  let server: PostgresqlServer;
  beforeAll(async () => {
    server = await startPostgresql();
  });
  afterAll(() => server.stop());
  const postgresql = async () => closing(await openPostgresqlStore({ url: await server.freshDatabase() }));

  describe('from PostgreSQL to PostgreSQL', () => {
    backupAndRestore(postgresql, postgresql);
  });
  describe('from SQLite to PostgreSQL', () => {
    backupAndRestore(sqlite, postgresql);
  });
  describe('from PostgreSQL to SQLite', () => {
    backupAndRestore(postgresql, sqlite);
  });
});

test('a backup made while others write is of one moment', async () => {
  const [store, file] = [await sqlite(), await target()];
  const quota = { articles: 1000, bytes: 1e6 };
  const publish = async (number: number) => {
    await store.articles.publish(publication(`a${number}`, 'x', { quota }), number);
  };
  for (let number = 0; number < 60; number += 1) await publish(number);
  const backup = backupStore(store, file);
  for (let number = 60; number < 120; number += 1) {
    await publish(number);
    await nextTurn();
  }
  expect(await backup).toMatchObject({ kind: 'done' });
  const copy = closing(await openSqliteStore({ file }));
  const articles = await copy.articles.list('a');
  expect(articles.length).toBeGreaterThanOrEqual(60);
  // An article and its line in the log are one change.
  expect(await copy.servers.log('a', 1000)).toHaveLength(articles.length);
});

test('until a backup is whole there is no file of its name, and nobody else’s is written over', async () => {
  const [store, file] = [await sqlite(), await target()];
  await everythingOf(store, 'a');
  let there: boolean | null = null;
  const meanwhile = (deed: () => Promise<void>): SqlStore => ({
    ...store,
    access: {
      ...store.access,
      snapshot: async (work) => {
        there = existsSync(file);
        const result = await store.access.snapshot(work);
        await deed();
        return result;
      },
    },
  });
  const broken = meanwhile(() => Promise.reject(new Error('the power went')));
  await expect(backupStore(broken, file)).rejects.toThrow('the power went');
  expect(there).toBe(false);
  expect(readdirSync(dirname(file))).toEqual([]);

  expect(
    await backupStore(
      meanwhile(() => writeFile(file, 'mine')),
      file,
    ),
  ).toEqual({ kind: 'exists' });
  expect(readFileSync(file, 'utf8')).toBe('mine');
});

test.skipIf(process.platform === 'win32')('a backup is for its owner alone', async () => {
  const [store, file] = [await sqlite(), await target()];
  await backupStore(store, file);
  expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
});

test('where the disk of a backup is full, that is said of the backup, and none is there', async () => {
  const [store, file] = [await sqlite(), await target()];
  const cause = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
  const snapshot = () => Promise.reject(new StoreFailure('full', cause));
  const result = await backupStore({ ...store, access: { ...store.access, snapshot } }, file);
  expect(result).toEqual({ kind: 'unwritable', code: 'SQLITE_FULL' });
  expect(readdirSync(dirname(file))).toEqual([]);
});

test('a backup overwrites nothing', async () => {
  const [store, file] = [await sqlite(), await target()];
  await writeFile(file, 'mine');
  expect(await backupStore(store, file)).toEqual({ kind: 'exists' });
  const nowhere = join(dirname(file), 'nowhere', 'backup.db');
  expect(await backupStore(store, nowhere)).toEqual({ kind: 'unwritable', code: 'ENOENT' });
  expect(existsSync(nowhere)).toBe(false);
});

test('where no copy of a backup can be made, that is said, and the store left alone', async () => {
  const [store, file] = [await sqlite(), await target()];
  await backupStore(store, file);
  await everythingOf(store, 'a');
  const before = await whatIsOf(store, 'a');
  const nowhere = join(dirname(file), 'nowhere');
  const result = await restoreStore(file, store, { overwrite: true, copyInto: nowhere });
  expect(result).toEqual({ kind: 'uncopied', code: 'ENOENT' });
  expect(await whatIsOf(store, 'a')).toEqual(before);
});

test('a file that is no whole backup of ours is refused, and the store left alone', async () => {
  const [store, file] = [await sqlite(), await target()];
  await everythingOf(store, 'a');
  const before = await whatIsOf(store, 'a');
  expect(await restoreStore(file, store, { overwrite: true, copyInto: dirname(file) })).toEqual({
    kind: 'unreadable',
    code: 'ENOENT',
  });
  await backupStore(store, file);

  const another = join(dirname(file), 'another.db');
  new Database(another).exec('create table theirs (x)');
  const newer = join(dirname(file), 'newer.db');
  await backupStore(store, newer);
  new Database(newer).exec('update schema_version set version = 999');
  await truncate(file, 20_000);
  const words = join(dirname(file), 'words.db');
  await writeFile(words, 'these are words');
  for (const [path, reason] of [
    [another, 'damaged'],
    [file, 'damaged'],
    [words, 'damaged'],
    [newer, 'newer'],
  ] as const) {
    expect(await restoreStore(path, store, { overwrite: true, copyInto: dirname(file) })).toEqual({
      kind: 'unusable',
      reason,
    });
  }
  expect(await whatIsOf(store, 'a')).toEqual(before);
});
