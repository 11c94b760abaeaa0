import { describe, expect, test } from 'vitest';
import { memberHash } from '../../../src/library/member-hash.ts';
import { NOW, deedsOf, type Opened } from './fixture.ts';

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
      const empty = { questions: [], votes: [], deeds: [], drafts: [] };
      expect(await store.members.data(member, id)).toEqual(empty);
      await deedsOf(store, member, id);
      await deedsOf(store, 'another', 'another');
      expect(await store.members.data(member, id)).toEqual({
        questions: [{ server: 'a', text: 'wie?', language: 'nl', at: NOW }],
        votes: [{ server: 'a', slug: 'x', number: 1, helpful: true, at: NOW }],
        deeds: [{ server: 'a', action: 'add', slug: `of-${id}`, at: NOW }],
        drafts: [{ server: 'a', markdown: '# x', at: NOW }],
      });
    });

    test('are erased: questions, votes and drafts, and their id wherever it stands', async () => {
      const { store } = opened();
      const member = memberHash(await store.members.key(), id);
      await deedsOf(store, member, id);
      await deedsOf(store, 'another', 'another');
      // A question, a vote, a draft; a version, one that waits, a line of the log.
      expect(await store.members.erase(member, id, NOW + 1)).toBe(6);
      expect(await store.members.data(member, id)).toEqual({ questions: [], votes: [], deeds: [], drafts: [] });
      expect(await store.articles.find('a', `of-${id}`)).toMatchObject({
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
