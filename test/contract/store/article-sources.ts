import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/library/store/server-settings.ts';
import { NOW, URL, text, publication, done, looked, type Opened } from './fixture.ts';

/** Addresses that articles are read again from. */
export function articleSourcesContract(opened: Opened): void {
  describe('article sources', () => {
    test('what an address says now waits for a moderator until it is taken over', async () => {
      const { store } = opened();
      const waiting = text('two', { origin: { kind: 'refresh', url: URL }, by: null });
      await store.articles.publish(publication('brug', 'one', { source: looked(null) }), NOW);
      await store.articles.noteSource('a', 'brug', looked(NOW + 1), waiting);
      expect(await store.articles.find('a', 'brug')).toMatchObject({
        version: { number: 1 },
        source: looked(NOW + 1),
        pending: { ...waiting, number: 2, at: NOW + 1 },
      });
      const [facts] = await store.articles.facts('a', 'served');
      expect(facts?.pending).toMatchObject({ number: 2, bytes: 3 });
      expect(facts?.pending).not.toHaveProperty('markdown');

      const edit = publication('brug', 'one!', { follows: 1, version: text('one!', { origin: { kind: 'edit' } }) });
      expect(done(await store.articles.publish(edit, NOW)).pending).toMatchObject({ number: 3, markdown: 'two' });
      await store.articles.noteSource('a', 'brug', looked(NOW + 2, 'unreachable'));
      expect(await store.articles.find('a', 'brug')).toMatchObject({
        source: { failure: 'unreachable' },
        pending: { markdown: 'two' },
      });
      const taken = done(await store.articles.publish(publication('brug', '', { follows: 2, version: waiting }), NOW));
      expect(taken).toMatchObject({ version: { number: 3, markdown: 'two' }, pending: null });

      await store.articles.noteSource('a', 'brug', looked(NOW), text('three'), NOW + 7);
      expect(await store.articles.find('a', 'brug')).toMatchObject({ pending: { at: NOW + 7 } });
      await store.articles.noteSource('a', 'brug', looked(NOW), null);
      expect(await store.articles.find('a', 'brug')).toMatchObject({ pending: null });
      await expect(store.articles.noteSource('a', 'gone', looked(NOW), waiting)).resolves.toBeUndefined();
    });

    test('those are due whose server has that schedule and whose address was looked at long ago', async () => {
      const { store } = opened();
      for (const server of ['a', 'b']) {
        await store.articles.publish(publication('never', 'x', { server, source: looked(null) }), NOW);
        await store.articles.publish(publication('long-ago', 'x', { server, source: looked(NOW - 2) }), NOW);
        await store.articles.publish(publication('just-now', 'x', { server, source: looked(NOW) }), NOW);
        await store.articles.publish(publication('pasted', 'x', { server }), NOW);
        await store.articles.publish(publication('removed', 'x', { server, source: looked(null) }), NOW);
        await store.articles.remove(server, 'removed', null, NOW);
      }
      expect(await store.articles.dueForRefresh('daily', NOW - 1)).toEqual([]);
      await store.servers.setSettings('a', { ...DEFAULT_SETTINGS, refresh: 'daily' }, 'moderator', NOW);
      await store.servers.setSettings('b', { ...DEFAULT_SETTINGS, refresh: 'weekly' }, 'moderator', NOW);
      expect(await store.articles.dueForRefresh('daily', NOW - 1)).toEqual([
        { server: 'a', slug: 'long-ago' },
        { server: 'a', slug: 'never' },
      ]);
    });
  });
}
