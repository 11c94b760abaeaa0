import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { backup, restore } from '../src/back-up.ts';
import type { StorePlace } from '../src/config.ts';
import { examineStore } from '../src/examine-store.ts';
import { openStore } from '../src/open-store.ts';
import { fakeTerminal } from './cli/fake-terminal.ts';
import { everythingOf, whatIsOf } from './contract/store/fixture.ts';
import { NO_POSTGRESQL, startPostgresql, type PostgresqlServer } from './library/store/postgresql-server.ts';
import { temporaryFolder } from './temporary-folder.ts';

const sqlite = (): StorePlace => ({ kind: 'sqlite', dir: temporaryFolder() });

/** A place with something of every kind of these servers. */
async function filled(place: StorePlace, servers: readonly string[]): Promise<StorePlace> {
  const store = await openStore(place);
  for (const server of servers) await everythingOf(store, server);
  await store.close();
  return place;
}

async function seen(place: StorePlace, server: string) {
  const store = await openStore(place);
  try {
    return await whatIsOf(store, server);
  } finally {
    await store.close();
  }
}

async function backedUp(place: StorePlace, file = join(temporaryFolder(), 'backup.db')) {
  const { terminal, stdout, stderr } = fakeTerminal();
  const exitCode = await backup(file, place, terminal);
  return { file, exitCode, out: stdout.text, err: stderr.text };
}

async function restored(file: string, place: StorePlace, replace = false) {
  const { terminal, stdout, stderr } = fakeTerminal();
  const exitCode = await restore({ file, replace }, place, terminal);
  return { exitCode, out: stdout.text, err: stderr.text };
}

/** What a backup is for, between these places. */
function roundTrip(from: () => Promise<StorePlace>, to: () => Promise<StorePlace>): void {
  test('brings back everything of every server, and says how much that was', async () => {
    const place = await filled(await from(), ['a', 'b']);
    const { file, exitCode, out, err } = await backedUp(place);
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toMatch(/^\S+\/backup\.db: backed up, 2 servers, \d+\.\d MB\n$/);
    const target = await to();
    expect(await restored(file, target)).toEqual({ exitCode: 0, out: `${file}: restored, 2 servers\n`, err: '' });
    for (const server of ['a', 'b']) expect(await seen(target, server)).toEqual(await seen(place, server));
  });
}

describe('a backup of a SQLite store, restored in another', () => {
  roundTrip(
    () => Promise.resolve(sqlite()),
    () => Promise.resolve(sqlite()),
  );
});

describe.skipIf(NO_POSTGRESQL !== null)(`a backup of a store in PostgreSQL${NO_POSTGRESQL ?? ''}`, () => {
  let server: PostgresqlServer;
  beforeAll(async () => {
    server = await startPostgresql();
  });
  afterAll(() => server.stop());
  const postgresql = async (): Promise<StorePlace> => ({ kind: 'postgresql', url: await server.freshDatabase() });

  test('where the database has none makes nothing, and says where it looked', async () => {
    const place = await postgresql();
    const { file, exitCode, err } = await backedUp(place);
    expect(exitCode).toBe(2);
    expect(err).toMatch(/^There is no store at \S+:\d+\/\w+: set DATABASE_URL /);
    expect(existsSync(file)).toBe(false);
    expect(await examineStore(place)).toEqual({ kind: 'none' });
  });

  test('is restored there only where there is a folder for a copy of it, and says so else', async () => {
    const { file } = await backedUp(await filled(sqlite(), ['a']));
    vi.stubEnv('TMPDIR', '/no/such/folder');
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    const { exitCode, err } = await restored(file, await postgresql());
    expect(exitCode).toBe(2);
    expect(err).toBe(
      `${file}: not restored, no copy of it can be made in /no/such/folder (ENOENT): check its permissions, or name another folder in TMPDIR\n`,
    );
  });

  describe('restored in SQLite', () => {
    roundTrip(postgresql, () => Promise.resolve(sqlite()));
  });
  describe('made of SQLite and restored there', () => {
    roundTrip(() => Promise.resolve(sqlite()), postgresql);
  });
});

describe('backup', () => {
  test('leaves a file alone that is there already', async () => {
    const place = await filled(sqlite(), ['a']);
    const file = join(temporaryFolder(), 'dear.txt');
    writeFileSync(file, 'dear to somebody');
    const { exitCode, out, err } = await backedUp(place, file);
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toBe(`${file}: there is a file of that name already; it was left alone\n`);
    expect(readFileSync(file, 'utf8')).toBe('dear to somebody');
  });

  test('where there is no store makes nothing, and says where it looked and what to do', async () => {
    const [dir, target] = [join(temporaryFolder(), 'data'), temporaryFolder()];
    const file = join(target, 'backup.db');
    const { exitCode, out, err } = await backedUp({ kind: 'sqlite', dir: relative('', dir) }, file);
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toBe(`There is no store in ${dir}: set DATA_DIR (or DATABASE_URL) as the bot has it\n`);
    expect(existsSync(dir)).toBe(false);
    expect(readdirSync(target)).toEqual([]);
  });

  test('says where it cannot write', async () => {
    const file = join(temporaryFolder(), 'no', 'such', 'folder', 'backup.db');
    const { exitCode, err } = await backedUp(await filled(sqlite(), ['a']), file);
    expect(exitCode).toBe(2);
    expect(err).toBe(`${file}: cannot be written (ENOENT)\n`);
  });

  test('of a store that cannot be used makes no file', async () => {
    const place = { kind: 'sqlite', dir: temporaryFolder() } as const;
    writeFileSync(join(place.dir, 'vraagbaak.db'), 'no database, '.repeat(1000));
    const folder = temporaryFolder();
    const { exitCode, err } = await backedUp(place, join(folder, 'backup.db'));
    expect(exitCode).toBe(2);
    expect(err).toContain('this is no store of Vraagbaak, or it is damaged');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('restore', () => {
  test('replaces what is there only when told to', async () => {
    const { file } = await backedUp(await filled(sqlite(), ['old']));
    const target = await filled(sqlite(), ['new', 'newer']);
    const before = await seen(target, 'new');
    const refused = await restored(file, target);
    expect([refused.exitCode, refused.out]).toEqual([2, '']);
    expect(refused.err).toBe(
      `${file}: the store holds 2 servers already: add --replace to put the backup in their place\n`,
    );
    expect(await seen(target, 'new')).toEqual(before);

    expect((await restored(file, target, true)).exitCode).toBe(0);
    expect(await seen(target, 'new')).toEqual(await seen(sqlite(), 'new'));
    expect((await seen(target, 'old')).list).not.toEqual([]);
  });

  test('erases again what members had erased since, and says so', async () => {
    const place = await filled(sqlite(), ['a']);
    const { file } = await backedUp(place);
    const store = await openStore(place);
    await store.members.erase('m1', 'an id', Date.now());
    await store.close();
    const { exitCode, out } = await restored(file, place, true);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/restored, 1 server; \d+ rows? that members had erased since (?:is|are) erased again\n$/);
    expect((await seen(place, 'a')).unanswered).toEqual([]);
  });

  test.each([
    ['is damaged', (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2))],
    ['is something else', () => Buffer.from('# Not a backup\n'.repeat(100))],
    ['is empty', () => Buffer.alloc(0)],
  ])('refuses a file that %s, and leaves the store as it is', async (_what, spoil) => {
    const { file } = await backedUp(await filled(sqlite(), ['old']));
    writeFileSync(file, spoil(readFileSync(file)));
    const target = await filled(sqlite(), ['new']);
    const before = await seen(target, 'new');
    const { exitCode, out, err } = await restored(file, target, true);
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toBe(`${file}: this is no backup of Vraagbaak, or it is damaged\n`);
    expect(await seen(target, 'new')).toEqual(before);
  });

  test('of a store in a file needs no folder but that of the store', async () => {
    const [{ file }, target] = [await backedUp(await filled(sqlite(), ['old'])), temporaryFolder()];
    vi.stubEnv('TMPDIR', '/no/such/folder');
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    expect(await restored(file, { kind: 'sqlite', dir: target })).toMatchObject({ exitCode: 0, err: '' });
    expect(readdirSync(target).filter((name) => !name.startsWith('vraagbaak.db'))).toEqual([]);
  });

  test('says so where there is no such file', async () => {
    const { exitCode, err } = await restored('/no/such/file.db', sqlite());
    expect(exitCode).toBe(2);
    expect(err).toBe('/no/such/file.db: cannot be read (ENOENT)\n');
  });
});
