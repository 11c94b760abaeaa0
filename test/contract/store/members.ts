import { describe, expect, test } from 'vitest';
import { memberHash } from '../../../src/library/member-hash.ts';
import { NOW, deedsOf, type Opened } from './fixture.ts';

const NOTHING = { questions: [], votes: [], deeds: [], versions: [], waiting: [], drafts: [] };

/** What is kept of one member. */
export function membersContract(opened: Opened): void {
  describe('members', () => {
    const id = '123456789';

    test('have one key, made with the store', async () => {
      const { store, open } = opened();
      const key = await store.members.key();
      expect(key).toHaveLength(32);
      expect(await (await open()).members.key()).toEqual(key);
    });

    test('get what is kept of them, and nothing of others', async () => {
      const { store } = opened();
      const member = memberHash(await store.members.key(), id);
      expect(await store.members.data(member, id)).toEqual({ ...NOTHING, erasedAt: null });
      await deedsOf(store, member, id, 'mine');
      await deedsOf(store, 'another', 'another', 'theirs');
      expect(await store.members.data(member, id)).toEqual({
        questions: [{ server: 'a', text: 'wie?', language: 'nl', at: NOW }],
        votes: [{ server: 'a', slug: 'x', number: 1, helpful: true, at: NOW }],
        deeds: [{ server: 'a', action: 'add', slug: 'mine', version: 1, at: NOW }],
        versions: [{ server: 'a', slug: 'mine', number: 1, origin: { kind: 'paste' }, at: NOW }],
        waiting: [{ server: 'a', slug: 'mine', origin: { kind: 'paste' }, at: NOW }],
        drafts: [{ server: 'a', markdown: '# x', origin: { kind: 'paste' }, at: NOW }],
        erasedAt: null,
      });
    });

    test('are erased: questions, votes and drafts, and their id wherever it stands', async () => {
      const { store } = opened();
      const member = memberHash(await store.members.key(), id);
      await deedsOf(store, member, id, 'mine');
      await deedsOf(store, 'another', 'another', 'theirs');
      // A question, a vote, a draft; a version, one that waits, a line of the log.
      expect(await store.members.erase(member, id, NOW + 1)).toBe(6);
      expect(await store.members.data(member, id)).toEqual({ ...NOTHING, erasedAt: NOW + 1 });
      expect(await store.articles.find('a', 'mine')).toMatchObject({
        version: { by: null },
        pending: { by: null },
      });
      expect(await store.members.data('another', 'another')).toMatchObject({ votes: [{}], deeds: [{}], drafts: [{}] });
      expect(await store.feedback.unanswered('a', 0)).toHaveLength(1);
      expect(await store.members.erase(member, id, NOW + 2)).toBe(0);
      expect(await store.members.erasures()).toEqual([{ member, at: NOW + 2 }]);
    });
  });
}
