import { describe, expect, test } from 'vitest';
import { NOW, looked, type Opened } from './fixture.ts';

/** Drafts. */
export function draftsContract(opened: Opened): void {
  describe('drafts', () => {
    const draft = {
      id: 'abcdefghijklmnop',
      server: 'a',
      by: 'moderator',
      at: NOW,
      markdown: '# x',
      origin: { kind: 'file', name: 'x.pdf' },
      source: null,
      notes: '[]',
    } as const;

    test('are found until they are removed, and replaced by what is put later', async () => {
      const { store } = opened();
      await store.drafts.put(draft);
      await store.drafts.put({ ...draft, markdown: '# y', source: looked(NOW) });
      expect(await store.drafts.find('a', draft.id)).toEqual({ ...draft, markdown: '# y', source: looked(NOW) });
      await store.drafts.remove('a', draft.id);
      expect(await store.drafts.find('a', draft.id)).toBeNull();
    });

    test('go when they are old', async () => {
      const { store } = opened();
      await store.drafts.put(draft);
      await store.drafts.put({ ...draft, id: 'newer', at: NOW + 1 });
      expect(await store.drafts.purge(NOW + 1)).toBe(1);
      expect(await store.drafts.find('a', draft.id)).toBeNull();
      expect(await store.drafts.find('a', 'newer')).not.toBeNull();
    });
  });
}
