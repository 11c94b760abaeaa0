import { describe, expect, test } from 'vitest';
import type { LogEntry } from '../../../src/library/store/server-store.ts';
import { DEFAULT_SETTINGS } from '../../../src/library/store/server-settings.ts';
import { DAY, NOW, text, publication, looked, everythingOf, whatIsOf, type Opened } from './fixture.ts';

/** Settings, the log, servers that come and go. */
export function serversContract(opened: Opened): void {
  describe('servers', () => {
    test('have the default settings until they choose, and keep what they chose', async () => {
      const { store } = opened();
      expect(await store.servers.settings('a')).toEqual(DEFAULT_SETTINGS);
      const chosen = { ...DEFAULT_SETTINGS, language: 'nl', channels: ['1'], reports: true, retention: 90 } as const;
      await store.servers.setSettings('a', chosen, 'moderator', NOW);
      expect(await store.servers.settings('a')).toEqual(chosen);
      expect(await store.servers.settings('b')).toEqual(DEFAULT_SETTINGS);
    });

    test('their log tells who did what, newest first, a page at a time', async () => {
      const { store } = opened();
      await store.articles.publish(publication('brug', 'one'), NOW);
      await store.articles.publish(
        publication('brug', 'one', { follows: 1, version: text('one', { origin: { kind: 'rollback', number: 1 } }) }),
        NOW + 1,
      );
      await store.articles.remove('a', 'brug', null, NOW + 2);
      await store.servers.setSettings('a', DEFAULT_SETTINGS, 'admin', NOW + 3);
      const [settings, removal, ...rest] = await store.servers.log('a', 2);
      expect(rest).toEqual([]);
      expect(settings).toEqual({
        at: NOW + 3,
        by: 'admin',
        action: 'settings',
        slug: null,
        version: null,
        id: settings?.id,
      });
      expect(removal).toEqual({
        at: NOW + 2,
        by: null,
        action: 'remove',
        slug: 'brug',
        version: null,
        id: removal?.id,
      });
      expect(await store.servers.log('a', 10, removal)).toMatchObject([
        { at: NOW + 1, by: 'moderator', action: 'rollback', slug: 'brug', version: 2 },
        { at: NOW, by: 'moderator', action: 'add', slug: 'brug', version: 1 },
      ]);
    });

    test('no line of their log is left out between two pages, however many are of one moment', async () => {
      const { store } = opened();
      for (const [index, slug] of ['a', 'b', 'c', 'd', 'e'].entries()) {
        await store.articles.publish(publication(slug, slug), index === 0 ? NOW - 1 : NOW);
      }
      const seen: LogEntry[] = [];
      for (let page = await store.servers.log('a', 2); page.length > 0;) {
        seen.push(...page);
        page = await store.servers.log('a', 2, page.at(-1));
      }
      expect(seen.map(({ slug }) => slug)).toEqual(['e', 'd', 'c', 'b', 'a']);
    });

    test('all are known of which anything is kept', async () => {
      const { store } = opened();
      expect(await store.servers.ids()).toEqual([]);
      await store.articles.publish(publication('brug', 'x', { server: '2' }), NOW);
      await store.servers.setSettings('1', DEFAULT_SETTINGS, 'admin', NOW);
      await store.feedback.count({ server: '10', at: NOW, kind: 'answered', cited: [], unanswered: null });
      expect(await store.servers.ids()).toEqual(['1', '10', '2']);
    });

    test('one that the bot left long ago is erased, one that took it back is not', async () => {
      const { store } = opened();
      for (const server of ['gone', 'back', 'lately']) {
        await store.articles.publish(publication('brug', 'x', { server }), NOW);
        await store.servers.noteDeparture(server, server === 'lately' ? NOW + DAY : NOW);
      }
      await store.servers.noteDeparture('back', null);
      // It was noted already: the first time counts.
      await store.servers.noteDeparture('gone', NOW + DAY);
      expect(await store.servers.purgeDeparted(NOW + 1)).toEqual(['gone']);
      expect(await store.servers.ids()).toEqual(['back', 'lately']);
      expect(await store.articles.version('gone', 'brug', 1)).toBeNull();
    });

    test('one is erased at once with everything of it, and no other', async () => {
      const { store } = opened();
      for (const server of ['a', 'b']) await everythingOf(store, server);
      await store.servers.erase('a');
      expect(await store.servers.ids()).toEqual(['b']);
      expect(await whatIsOf(store, 'a')).toEqual(await whatIsOf(store, 'never seen'));
    });

    test('nothing of one is ever seen by another', async () => {
      const { store } = opened();
      const before = await whatIsOf(store, 'b');
      await everythingOf(store, 'a');
      expect(await whatIsOf(store, 'b')).toEqual(before);
      await everythingOf(store, 'b');
      const ofA = JSON.stringify(await whatIsOf(store, 'a'));
      expect(ofA).toContain('secret of a');
      expect(ofA).not.toContain('secret of b');

      await store.articles.remove('b', 'brug', null, NOW);
      await store.articles.setAudience('b', 'brug', { channels: ['1'], roles: [] }, null, NOW);
      await store.articles.noteSource('b', 'brug', looked(NOW), text('other'));
      await store.drafts.remove('b', 'draft');
      await store.servers.noteDeparture('b', NOW);
      await store.servers.purgeDeparted(NOW + 1);
      expect(JSON.stringify(await whatIsOf(store, 'a'))).toBe(ofA);
    });
  });
}
