import { describe, expect, test } from 'vitest';
import { DAY, NOW, QUOTA, publication, done, type Opened } from './fixture.ts';

/** How many articles there may be, and what is removed. */
export function keptArticlesContract(opened: Opened): void {
  describe('how much there is of articles', () => {
    test('a server has as many articles as it may, however many are published at once', async () => {
      const { store, open } = opened();
      const other = await open();
      const quota = { articles: 2, bytes: 1000 };
      const all = await Promise.all(
        ['1', '2', '3', '4', '5', '6'].map((slug, index) =>
          (index % 2 === 0 ? store : other).articles.publish(publication(slug, slug, { quota }), NOW),
        ),
      );
      expect(all.filter(({ kind }) => kind === 'done')).toHaveLength(2);
      expect(all.filter(({ kind }) => kind === 'full')).toHaveLength(4);
      expect(await store.articles.usage('a')).toEqual({ articles: 2, bytes: 2 });
    });

    test('the bytes of current versions are limited; less than before always fits', async () => {
      const { store } = opened();
      const quota = { articles: 5, bytes: 10 };
      await store.articles.publish(publication('a', '€€', { quota }), NOW);
      const tooMuch = publication('b', '12345', { quota });
      expect(await store.articles.publish(tooMuch, NOW)).toEqual({ kind: 'full', limit: 'bytes' });
      expect(await store.articles.publish(publication('b', '1234', { quota }), NOW)).toMatchObject({ kind: 'done' });
      const larger = publication('b', '12345', { quota, follows: 1 });
      expect(await store.articles.publish(larger, NOW)).toEqual({ kind: 'full', limit: 'bytes' });
      const smaller = publication('b', '1', { quota: { articles: 0, bytes: 0 }, follows: 1 });
      expect(await store.articles.publish(smaller, NOW)).toMatchObject({ kind: 'done' });
      expect(await store.articles.usage('a')).toEqual({ articles: 2, bytes: 7 });
    });

    test('a removed one is served no more, stands in the way of its slug, and can be brought back', async () => {
      const { store } = opened();
      const { version } = done(await store.articles.publish(publication('brug', 'one'), NOW));
      expect(await store.articles.remove('a', 'brug', 'moderator', NOW + 1)).toEqual({ kind: 'done', value: null });
      expect(await store.articles.remove('a', 'brug', 'moderator', NOW + 1)).toEqual({ kind: 'not-found' });
      expect(await store.articles.list('a')).toEqual([]);
      expect(await store.articles.facts('a', 'removed')).toMatchObject([{ slug: 'brug', removedAt: NOW + 1 }]);
      expect(await store.articles.usage('a')).toEqual({ articles: 0, bytes: 0 });
      expect(await store.articles.publish(publication('brug', 'two'), NOW)).toEqual({ kind: 'conflict' });

      const full = { articles: 0, bytes: 100 };
      expect(await store.articles.restore('a', 'brug', null, full, NOW)).toEqual({ kind: 'full', limit: 'articles' });
      expect(done(await store.articles.restore('a', 'brug', null, QUOTA, NOW))).toMatchObject({
        version,
        removedAt: null,
      });
      expect(await store.articles.restore('a', 'brug', null, QUOTA, NOW)).toEqual({ kind: 'conflict' });
      expect(await store.articles.restore('a', 'other', null, QUOTA, NOW)).toEqual({ kind: 'not-found' });
    });

    test('what is served is told in brief, and its texts together, without what was removed', async () => {
      const { store } = opened();
      const kept = done(await store.articles.publish(publication('brug', 'one'), NOW));
      const changed = done(await store.articles.publish(publication('brug', 'two', { follows: 1 }), NOW));
      await store.articles.publish(publication('haven', 'three'), NOW);
      await store.articles.publish(publication('weg', 'four'), NOW);
      await store.articles.remove('a', 'weg', null, NOW);
      expect(kept.version.hash).not.toBe(changed.version.hash);
      const served = (await store.articles.served('a')).toSorted((one, other) => one.slug.localeCompare(other.slug));
      expect(served).toMatchObject([
        { slug: 'brug', number: 2, hash: changed.version.hash, audience: changed.audience },
        { slug: 'haven', number: 1 },
      ]);
      expect(await store.articles.served('b')).toEqual([]);
      const { markdown, questions, hash } = changed.version;
      expect(await store.articles.texts('a', ['weg', 'brug', 'none'])).toEqual([
        { slug: 'brug', number: 2, hash, markdown, questions },
      ]);
      expect(await store.articles.texts('a', [])).toEqual([]);
      expect(await store.articles.texts('b', ['brug'])).toEqual([]);
    });

    test('what was removed long ago ends for good, with all its versions', async () => {
      const { store } = opened();
      for (const [slug, at] of [
        ['old', NOW],
        ['new', NOW + DAY],
      ] as const) {
        await store.articles.publish(publication(slug, slug), NOW);
        await store.articles.remove('a', slug, null, at);
      }
      expect(await store.articles.purgeRemoved(NOW + 1)).toBe(1);
      expect(await store.articles.find('a', 'old')).toBeNull();
      expect(await store.articles.version('a', 'old', 1)).toBeNull();
      expect(await store.articles.find('a', 'new')).not.toBeNull();
    });
  });
}
