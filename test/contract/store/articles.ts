import { describe, expect, test } from 'vitest';
import { EVERYONE } from '../../../src/library/store/stored-article.ts';
import { NOW, URL, text, publication, done, looked, type Opened } from './fixture.ts';

/** Articles and their versions. */
export function articlesContract(opened: Opened): void {
  describe('articles', () => {
    test('a first version is served, with all that is known of it', async () => {
      const { store } = opened();
      const version = text('# Brug\r\n\n€ 5,50 “één” 🌉', {
        questions: '"1":\n  - wie?\n',
        origin: { kind: 'url', url: URL },
      });
      const stored = done(await store.articles.publish(publication('brug', '', { version, source: looked(NOW) }), NOW));
      expect(stored).toEqual({
        server: 'a',
        slug: 'brug',
        version: { ...version, number: 1, at: NOW, hash: stored.version.hash, bytes: 48 },
        audience: EVERYONE,
        source: looked(NOW),
        pending: null,
        removedAt: null,
      });
      expect(stored.version.hash).toMatch(/^[0-9a-f]{64}$/);
      expect(await store.articles.find('a', 'brug')).toEqual(stored);
      expect(await store.articles.list('a')).toEqual([stored]);
      const { number, hash, origin, by, at, parser, bytes } = stored.version;
      const facts = { number, hash, origin, by, at, parser, bytes };
      expect(await store.articles.facts('a', 'served')).toEqual([{ ...stored, version: facts }]);
    });

    test('are listed by slug, as code points are ordered', async () => {
      const { store } = opened();
      for (const slug of ['b', 'Z', 'é', 'a', 'a-b', 'a_b']) await store.articles.publish(publication(slug, slug), NOW);
      const slugs = (await store.articles.list('a')).map(({ slug }) => slug);
      expect(slugs).toEqual(['Z', 'a', 'a-b', 'a_b', 'b', 'é']);
    });

    test('a next version takes the place of the one before, which is kept', async () => {
      const { store } = opened();
      await store.articles.publish(publication('brug', 'one'), NOW);
      const next = publication('brug', 'two', {
        follows: 1,
        version: text('two', { origin: { kind: 'edit' }, by: null }),
      });
      expect(done(await store.articles.publish(next, NOW + 1)).version).toMatchObject({ number: 2, markdown: 'two' });
      expect((await store.articles.versions('a', 'brug')).map(({ number, by }) => [number, by])).toEqual([
        [2, null],
        [1, 'moderator'],
      ]);
      expect(await store.articles.version('a', 'brug', 1)).toMatchObject({ markdown: 'one', at: NOW });
      expect(await store.articles.version('a', 'brug', 3)).toBeNull();
    });

    test('what was published with another version in mind changes nothing', async () => {
      const { store } = opened();
      expect(await store.articles.publish(publication('brug', 'x', { follows: 1 }), NOW)).toEqual({
        kind: 'not-found',
      });
      await store.articles.publish(publication('brug', 'one'), NOW);
      expect(await store.articles.publish(publication('brug', 'x'), NOW)).toEqual({ kind: 'conflict' });
      expect(await store.articles.publish(publication('brug', 'x', { follows: 2 }), NOW)).toEqual({ kind: 'conflict' });
      expect(await store.articles.versions('a', 'brug')).toHaveLength(1);
      expect(await store.servers.log('a', 10)).toHaveLength(1);
    });

    test('of two that follow the same version, in two processes at once, one wins', async () => {
      const { store, open } = opened();
      const other = await open();
      await store.articles.publish(publication('brug', 'one'), NOW);
      const both = await Promise.all([
        store.articles.publish(publication('brug', 'two', { follows: 1 }), NOW),
        other.articles.publish(publication('brug', 'twee', { follows: 1 }), NOW),
      ]);
      expect(both.map(({ kind }) => kind).sort()).toEqual(['conflict', 'done']);
      expect(await other.articles.versions('a', 'brug')).toHaveLength(2);
    });

    test('an audience is set with the first version or later, and kept by the next', async () => {
      const { store } = opened();
      const audience = { channels: ['1'], roles: ['2', '3'] };
      expect(done(await store.articles.publish(publication('brug', 'one', { audience }), NOW)).audience).toEqual(
        audience,
      );
      expect(done(await store.articles.publish(publication('brug', 'two', { follows: 1 }), NOW)).audience).toEqual(
        audience,
      );
      expect(await store.articles.setAudience('a', 'brug', EVERYONE, 'moderator', NOW)).toMatchObject({ kind: 'done' });
      expect(await store.articles.find('a', 'brug')).toMatchObject({ audience: EVERYONE });
      expect(await store.articles.setAudience('a', 'x', EVERYONE, null, NOW)).toEqual({ kind: 'not-found' });
    });

    test('text that no database can hold to the letter comes back as what can', async () => {
      const { store } = opened();
      const stored = done(await store.articles.publish(publication('brug', 'a\0b\ud800c'), NOW));
      expect(stored.version).toMatchObject({ markdown: 'a\ufffdb\ufffdc', bytes: 9 });
      const same = done(await store.articles.publish(publication('same', 'a\ufffdb\ufffdc'), NOW));
      expect(same.version.hash).toBe(stored.version.hash);
      expect(await store.articles.find('a', 'br\0ug')).toBeNull();
    });

    test('the hash is of the text and its questions, each in its place', async () => {
      const { store } = opened();
      const hashes = await Promise.all(
        [
          ['ab', ''],
          ['a', 'b'],
          ['', 'ab'],
        ].map(async ([markdown = '', questions = ''], index) => {
          const asked = publication(`s${index}`, '', { version: text(markdown, { questions }) });
          return done(await store.articles.publish(asked, NOW)).version.hash;
        }),
      );
      expect(new Set(hashes).size).toBe(3);
    });
  });
}
