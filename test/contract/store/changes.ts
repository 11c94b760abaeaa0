import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/library/store/server-settings.ts';
import type { StoreChange } from '../../../src/library/store/store.ts';
import { eventually } from '../../eventually.ts';
import { NOW, text, publication, looked, type Opened } from './fixture.ts';

/** What other processes are told. */
export function changesContract(opened: Opened): void {
  describe('changes', () => {
    test('are told to every process once they can be read', async () => {
      const { store, open } = opened();
      const other = await open();
      const told: (readonly [string, StoreChange])[] = [];
      store.subscribe((change) => told.push(['own', change]));
      const end = other.subscribe((change) => told.push(['other', change]));
      await store.articles.publish(publication('brug', 'x'), NOW);
      await store.servers.setSettings('b', DEFAULT_SETTINGS, 'admin', NOW);
      await eventually(() => {
        for (const who of ['own', 'other']) {
          expect(told).toContainEqual([who, { kind: 'articles', server: 'a' }]);
          expect(told).toContainEqual([who, { kind: 'settings', server: 'b' }]);
        }
      });
      end();
      await store.servers.erase('c');
      await eventually(() => {
        expect(told).toContainEqual(['own', { kind: 'articles', server: 'c' }]);
      });
      expect(told).not.toContainEqual(['other', { kind: 'articles', server: 'c' }]);
    });

    test('what came to nothing, and what readers do not see, is not told', async () => {
      const { store, open } = opened();
      await store.articles.publish(publication('brug', 'x', { source: looked(null) }), NOW);
      const told: StoreChange[] = [];
      (await open()).subscribe((change) => told.push(change));
      await store.articles.publish(publication('brug', 'y'), NOW);
      await store.articles.noteSource('a', 'brug', looked(NOW), text('two'));
      await store.leases.take(['x'], 'one', 1000);
      await store.servers.setSettings('z', DEFAULT_SETTINGS, 'admin', NOW);
      await eventually(() => {
        expect(told).not.toEqual([]);
      });
      expect(told).toEqual([{ kind: 'settings', server: 'z' }]);
    });
  });
}
