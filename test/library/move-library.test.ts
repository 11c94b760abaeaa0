import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { exportLibrary } from '../../src/library/export-library.ts';
import { importLibrary } from '../../src/library/import-library.ts';
import { openPostgresqlStore } from '../../src/library/store/postgresql/open.ts';
import { DEFAULT_SETTINGS } from '../../src/library/store/server-settings.ts';
import { openSqliteStore } from '../../src/library/store/sqlite/open.ts';
import type { Store } from '../../src/library/store/store.ts';
import { publication, text } from '../contract/store/fixture.ts';
import { temporaryFolder } from './knowledge-on-disk.ts';
import { NO_POSTGRESQL, startPostgresql, type PostgresqlServer } from './store/postgresql-server.ts';

const NOW = 1_800_000_000_000;
const OPTIONS = { by: null, at: NOW, quota: { articles: 100, bytes: 1_000_000 } };
const SOURCE = { url: 'https://example.com/', etag: '"1"', lastModified: null, checkedAt: 7, failure: null };

function article(body: string): string {
  return `---\ntitle: Een proef\nlanguage: nl\n---\n${body}\n`;
}

function moving(open: () => Promise<Store>): void {
  async function filled(): Promise<Store> {
    const store = await open();
    const { articles, servers } = store;
    const audience = { channels: ['1'], roles: ['2'] };
    const version = text(`\ufeff${article('één\r\n\r\ntwee')}`, { questions: '"1":\n  - wie? # zo\n' });
    await articles.publish(publication('brug', '', { version, audience, source: SOURCE }), 1);
    const second = text(article('drie'), {
      by: null,
      origin: { kind: 'refresh', url: SOURCE.url },
      questions: '"1": [a]',
    });
    await articles.publish(publication('brug', '', { version: second, follows: 1 }), 2);
    await articles.noteSource('a', 'brug', SOURCE, text(article('vier'), { by: null }), 3);
    await articles.publish(publication('gone', article('weg')), 4);
    await articles.remove('a', 'gone', null, 5);
    await articles.publish(publication('élève_1', article('x')), 6);
    await servers.setSettings('a', { ...DEFAULT_SETTINGS, channels: ['9'], retention: 90 }, 'admin', 7);
    await articles.publish(publication('other', article('of another'), { server: 'b' }), 8);
    return store;
  }

  async function libraryOf({ articles, servers }: Store, server: string) {
    const versions: unknown[] = [];
    for (const slug of ['brug', 'gone', 'élève_1']) {
      for (const { number } of await articles.versions(server, slug)) {
        versions.push(await articles.version(server, slug, number));
      }
    }
    const strip = (list: readonly { readonly slug: string }[]) => list.map((one) => ({ ...one, server: '' }));
    return {
      list: strip(await articles.list(server)),
      removed: strip(await articles.facts(server, 'removed')),
      versions,
      settings: await servers.settings(server),
    };
  }

  test('a library that is moved is the same library', async () => {
    const [store, dir] = [await filled(), join(await temporaryFolder(), 'out')];
    expect(await exportLibrary(store, 'a', dir)).toEqual({ kind: 'done', articles: 3, renamed: [] });
    const there = await open();
    expect(await importLibrary(there, 'z', dir, OPTIONS)).toEqual({
      kind: 'done',
      imported: ['brug', 'gone', 'élève_1'],
      unchanged: [],
      refused: [],
    });
    expect(await libraryOf(there, 'z')).toEqual(await libraryOf(store, 'a'));
    expect(await there.servers.ids()).toEqual(['z']);
  });

  test('what is published while it is written is left for the next export', async () => {
    const [store, dir] = [await filled(), join(await temporaryFolder(), 'out')];
    const before = await libraryOf(store, 'a');
    let isFirst = true;
    const busy: Store = {
      ...store,
      articles: {
        ...store.articles,
        async versions(server, slug) {
          if (isFirst) await store.articles.publish(publication('brug', article('vijf'), { follows: 2 }), 9);
          isFirst = false;
          return store.articles.versions(server, slug);
        },
      },
    };
    expect(await exportLibrary(busy, 'a', dir)).toEqual({ kind: 'done', articles: 3, renamed: [] });
    const there = await open();
    expect(await importLibrary(there, 'z', dir, OPTIONS)).toMatchObject({ kind: 'done', refused: [] });
    expect((await libraryOf(there, 'z')).versions).toEqual(before.versions);
  });

  test('what is served is a knowledge folder, to the byte', async () => {
    const [store, dir] = [await filled(), join(await temporaryFolder(), 'out')];
    await exportLibrary(store, 'a', dir);
    expect(await readFile(join(dir, 'brug.md'), 'utf8')).toBe(article('drie'));
    expect(await readFile(join(dir, 'brug.questions.yaml'), 'utf8')).toBe('"1": [a]');
    expect(await readFile(join(dir, 'versions', 'brug', '1.md'), 'utf8')).toBe(`\ufeff${article('één\r\n\r\ntwee')}`);
    expect(await exportLibrary(store, 'a', dir)).toEqual({ kind: 'not-empty' });
  });

  test('what is there already gets a new version where its text differs', async () => {
    const [store, dir] = [await filled(), join(await temporaryFolder(), 'out')];
    await exportLibrary(store, 'a', dir);
    expect(await importLibrary(store, 'a', dir, OPTIONS)).toMatchObject({ imported: [] });
    await writeFile(join(dir, 'brug.md'), article('vijf'));
    const imported = await importLibrary(store, 'a', dir, { ...OPTIONS, by: 'moderator' });
    expect(imported).toMatchObject({ imported: ['brug'], unchanged: ['gone', 'élève_1'], refused: [] });
    expect(await store.articles.find('a', 'brug')).toMatchObject({
      version: { number: 3, markdown: article('vijf'), origin: { kind: 'import' }, by: 'moderator', at: NOW },
      audience: { channels: ['1'] },
    });
  });

  test('an article that was broken by hand is left out, and said to be, wherever it comes to', async () => {
    const [store, dir] = [await filled(), join(await temporaryFolder(), 'out')];
    await exportLibrary(store, 'a', dir);
    await writeFile(join(dir, 'brug.md'), article('drie').replace('title: Een proef\n', ''));
    const there = await open();
    for (const [into, server] of [[store, 'a'] as const, [there, 'z'] as const]) {
      expect(await importLibrary(into, server, dir, OPTIONS)).toMatchObject({
        refused: [{ slug: 'brug', refusal: { kind: 'broken', problems: [{ id: 'field-missing' }] } }],
      });
    }
    expect((await there.articles.list('z')).map(({ slug }) => slug)).toEqual(['élève_1']);
  });

  test('what is not as it should be beside the articles is named', async () => {
    const [store, dir] = [await filled(), join(await temporaryFolder(), 'out')];
    await exportLibrary(store, 'a', dir);
    const file = join(dir, 'library.json');
    const whole = await readFile(file, 'utf8');
    await writeFile(file, whole.replace('"number": 2', '"number": "two"'));
    expect(await importLibrary(await open(), 'z', dir, OPTIONS)).toEqual({
      kind: 'invalid',
      file: 'library.json',
      where: 'articles[0].versions[1].number',
    });
  });

  test('any folder of articles comes in, without those that are broken or too much', async () => {
    const [store, dir] = [await open(), await temporaryFolder()];
    await writeFile(join(dir, 'brug.md'), article('één'));
    await writeFile(join(dir, 'brug.questions.yaml'), '"1": [wie]');
    await writeFile(join(dir, 'broken.md'), 'no front matter');
    await writeFile(join(dir, 'not a slug!.md'), article('x'));
    await writeFile(join(dir, 'zz.md'), article('one too many'));
    await mkdir(join(dir, 'folder.md'));
    const quota = { articles: 1, bytes: 1000 };
    expect(await importLibrary(store, 'a', dir, { ...OPTIONS, quota })).toMatchObject({
      imported: ['brug'],
      refused: [
        { slug: 'broken', refusal: { kind: 'broken', problems: [{ id: 'front-matter-missing' }] } },
        { slug: 'folder', refusal: { kind: 'unreadable', code: 'EISDIR' } },
        { slug: 'not a slug!', refusal: { kind: 'broken', problems: [{ id: 'slug' }] } },
        { slug: 'zz', refusal: { kind: 'full', limit: 'articles' } },
      ],
    });
    expect(await store.articles.list('a')).toMatchObject([{ slug: 'brug', version: { questions: '"1": [wie]' } }]);
  });

  test('an article that no file can be called after is written under a name like it, and said to be', async () => {
    const [store, dir] = [await open(), join(await temporaryFolder(), 'out')];
    await store.articles.publish(publication('../de brug', article('één')), 1);
    await store.articles.publish(publication('de-brug', article('twee')), 2);
    const renamed = [{ slug: '../de brug', as: 'de-brug-2' }];
    expect(await exportLibrary(store, 'a', dir)).toEqual({ kind: 'done', articles: 2, renamed });
    expect(await readFile(join(dir, 'de-brug-2.md'), 'utf8')).toBe(article('één'));
    expect(await importLibrary(store, 'z', dir, OPTIONS)).toMatchObject({ imported: ['de-brug', 'de-brug-2'] });
  });

  test('older versions are no larger than a server may keep, and no text than a file may be', async () => {
    const [store, dir] = [await open(), join(await temporaryFolder(), 'out')];
    await store.articles.publish(publication('brug', article('x'.repeat(3000))), 1);
    await store.articles.publish(publication('brug', article('kort'), { follows: 1 }), 2);
    await exportLibrary(store, 'a', dir);
    const quota = { articles: 5, bytes: 2000 };
    const full = { slug: 'brug', refusal: { kind: 'full', limit: 'bytes' } };
    expect(await importLibrary(store, 'z', dir, { ...OPTIONS, quota })).toMatchObject({ refused: [full] });
    expect(await store.articles.find('z', 'brug')).toBeNull();

    await writeFile(join(dir, 'versions', 'brug', '1.md'), article('x'.repeat(1_000_001)));
    const tooLarge = { slug: 'brug', refusal: { kind: 'too-large' } };
    const roomy = { articles: 5, bytes: 1e9 };
    expect(await importLibrary(store, 'z', dir, { ...OPTIONS, quota: roomy })).toMatchObject({ refused: [tooLarge] });
    expect(await store.articles.find('z', 'brug')).toBeNull();
  });

  test('a description that leads out of the folder, or is none, is refused', async () => {
    const [store, dir] = [await open(), await temporaryFolder()];
    const path = join(dir, 'library.json');
    await writeFile(path, '{');
    const invalid = { kind: 'invalid', file: 'library.json' };
    expect(await importLibrary(store, 'a', dir, OPTIONS)).toEqual({ ...invalid, where: '' });
    const [source, out] = [await filled(), join(await temporaryFolder(), 'out')];
    await exportLibrary(source, 'a', out);
    const description = await readFile(join(out, 'library.json'), 'utf8');
    await writeFile(path, description.replaceAll('"gone"', '"../gone"'));
    expect(await importLibrary(store, 'a', dir, OPTIONS)).toEqual({ ...invalid, where: 'articles[2].slug' });
    expect(await store.servers.ids()).not.toContain('z');
  });
}

describe('by SQLite', () => {
  moving(async () => {
    const store = await openSqliteStore({ file: join(await temporaryFolder(), 'vraagbaak.db') });
    onTestFinished(() => store.close());
    return store;
  });
});

describe.skipIf(NO_POSTGRESQL !== null)(`by PostgreSQL${NO_POSTGRESQL ?? ''}`, () => {
  let server: PostgresqlServer;
  beforeAll(async () => {
    server = await startPostgresql();
  });
  afterAll(() => server.stop());
  moving(async () => {
    const store = await openPostgresqlStore({ url: await server.freshDatabase() });
    onTestFinished(() => store.close());
    return store;
  });
});
