import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/library/store/server-settings.ts';
import { DAY, NOW, type Opened } from './fixture.ts';

const ONE = { slug: 'x', passage: 'first' };
const TWO = { slug: 'x', passage: 'second' };
/** The same text in another article is another passage. */
const ELSEWHERE = { slug: 'y', passage: 'first' };

/** What members ask and find helpful. */
export function feedbackContract(opened: Opened): void {
  describe('feedback', () => {
    const asked = { server: 'a', at: NOW, kind: 'declined', cited: [], unanswered: null } as const;
    const inVain = { text: 'wie?', language: 'nl', member: 'm1' };

    test('questions are counted by day and kind, passages by how often they are cited', async () => {
      const { store } = opened();
      await store.feedback.count({ ...asked, at: NOW - 2 * DAY });
      await store.feedback.count({ ...asked, at: NOW - DAY, kind: 'answered', cited: [ONE, ONE, TWO] });
      await store.feedback.count({ ...asked, kind: 'answered', cited: [TWO] });
      await store.feedback.count({ ...asked, kind: 'unsure' });
      expect(await store.feedback.counts('a', NOW - DAY)).toEqual({
        days: [
          { day: '2026-06-14', answered: 1, unsure: 0, declined: 0 },
          { day: '2026-06-15', answered: 1, unsure: 1, declined: 0 },
        ],
        votes: { helpful: 0, notHelpful: 0 },
        cited: [
          { ...TWO, count: 2 },
          { ...ONE, count: 1 },
        ],
      });
    });

    test('every question counts, however many are asked at once in two processes', async () => {
      const { store, open } = opened();
      const other = await open();
      const cited = [ONE, TWO, ELSEWHERE];
      await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          (index % 2 === 0 ? store : other).feedback.count({
            ...asked,
            kind: 'answered',
            cited: index % 3 === 0 ? cited : cited.toReversed(),
          }),
        ),
      );
      const { days, cited: counted } = await store.feedback.counts('a', NOW);
      expect(days).toMatchObject([{ answered: 20 }]);
      expect(counted.map(({ count }) => count)).toEqual([20, 20, 20]);
    });

    test('no more than the fifty most cited', async () => {
      const { store } = opened();
      await store.feedback.count({
        ...asked,
        cited: Array.from({ length: 55 }, (_, index) => ({ slug: 'x', passage: String(index) })),
      });
      expect((await store.feedback.counts('a', NOW)).cited).toHaveLength(50);
    });

    test('a member has one vote a passage, the last', async () => {
      const { store } = opened();
      const vote = { server: 'a', slug: 'x', passage: 'check', number: 1, member: 'm1', helpful: true, at: NOW };
      await store.feedback.vote(vote);
      await store.feedback.vote({ ...vote, helpful: false, number: 2 });
      await store.feedback.vote({ ...vote, member: 'm2' });
      await store.feedback.vote({ ...vote, passage: 'other', at: NOW - DAY });
      expect((await store.feedback.counts('a', NOW)).votes).toEqual({ helpful: 1, notHelpful: 1 });
      expect((await store.members.data('m1', '1')).votes).toContainEqual({
        server: 'a',
        slug: 'x',
        number: 2,
        helpful: false,
        at: NOW,
      });
    });

    test('what was asked in vain is there, newest first, until it is dismissed', async () => {
      const { store } = opened();
      for (const [index, words] of ['één?', 'twee?', 'drie?'].entries()) {
        await store.feedback.count({ ...asked, at: NOW + index, unanswered: { ...inVain, text: words } });
      }
      const questions = await store.feedback.unanswered('a', NOW + 1);
      expect(questions.map(({ text: words, at }) => [words, at])).toEqual([
        ['drie?', NOW + 2],
        ['twee?', NOW + 1],
      ]);
      await store.feedback.dismiss(
        'b',
        questions.map(({ id }) => id),
        'moderator',
        NOW,
      );
      expect(await store.feedback.unanswered('a', NOW + 1)).toHaveLength(2);
      await store.feedback.dismiss(
        'a',
        questions.slice(0, 1).map(({ id }) => id),
        'moderator',
        NOW,
      );
      expect(await store.feedback.unanswered('a', NOW)).toMatchObject([{ text: 'twee?' }, { text: 'één?' }]);
      expect(await store.servers.log('a', 1)).toMatchObject([{ action: 'dismiss', by: 'moderator' }]);
      expect((await store.feedback.counts('a', NOW)).days).toMatchObject([{ declined: 3 }]);
    });

    test('texts go when they are older than their server keeps them', async () => {
      const { store } = opened();
      await store.servers.setSettings('b', { ...DEFAULT_SETTINGS, retention: 7 }, 'moderator', NOW);
      for (const server of ['a', 'b']) {
        for (const days of [31, 8, 1]) {
          await store.feedback.count({ ...asked, server, at: NOW - days * DAY, unanswered: inVain });
        }
      }
      expect(await store.feedback.purge(NOW)).toBe(3);
      expect(await store.feedback.unanswered('a', 0)).toHaveLength(2);
      expect(await store.feedback.unanswered('b', 0)).toHaveLength(1);
      expect((await store.feedback.counts('b', 0)).days).toHaveLength(3);
    });

    test('however many there are, all go', async () => {
      const { store } = opened();
      const MANY = 150;
      for (let index = 0; index < MANY; index += 1) {
        const at = NOW - 400 * DAY;
        const one = { slug: 'x', passage: String(index) };
        await store.feedback.count({ ...asked, at, kind: 'answered', cited: [one], unanswered: inVain });
        await store.feedback.vote({ ...one, server: 'a', number: 1, member: 'm1', helpful: true, at });
      }
      expect(await store.feedback.purge(NOW)).toBe(MANY);
      expect(await store.feedback.counts('a', 0)).toEqual({
        days: [],
        votes: { helpful: 0, notHelpful: 0 },
        cited: [],
      });
    });

    test('of questions asked in vain, the newest 500 are told', async () => {
      const { store } = opened();
      for (let index = 0; index < 501; index += 1) {
        await store.feedback.count({ ...asked, at: NOW + index, unanswered: { ...inVain, text: String(index) } });
      }
      const told = await store.feedback.unanswered('a', NOW);
      expect([told.length, told[0]?.text, told.at(-1)?.text]).toEqual([500, '500', '1']);
    });

    test('votes and counters go after a year', async () => {
      const { store } = opened();
      const vote = { server: 'a', slug: 'x', passage: 'check', number: 1, member: 'm1', helpful: true };
      for (const at of [NOW - 400 * DAY, NOW]) {
        await store.feedback.count({ ...asked, at, cited: [ONE] });
        await store.feedback.vote({ ...vote, passage: String(at), at });
      }
      await store.feedback.purge(NOW);
      const counts = await store.feedback.counts('a', 0);
      expect(counts).toMatchObject({ days: [{ day: '2026-06-15' }], votes: { helpful: 1 }, cited: [{ count: 1 }] });
    });
  });
}
