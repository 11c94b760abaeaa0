import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Changed, Publication } from '../../src/library/store/article-store.ts';
import { memberHash } from '../../src/library/member-hash.ts';
import { DEFAULT_SETTINGS } from '../../src/library/store/server-settings.ts';
import type { Store, StoreChange } from '../../src/library/store/store.ts';
import { EVERYONE, type SourceState } from '../../src/library/store/stored-article.ts';
import type { NewVersion } from '../../src/library/store/version.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 5, 15, 12);
const QUOTA = { articles: 100, bytes: 1_000_000 };
const URL = 'https://example.com/bridge';

export function text(markdown: string, more: Partial<NewVersion> = {}): NewVersion {
  return { markdown, questions: '', origin: { kind: 'paste' }, by: 'moderator', parser: 1, ...more };
}

export function publication(slug: string, markdown: string, more: Partial<Publication> = {}): Publication {
  return { server: 'a', slug, version: text(markdown), follows: null, quota: QUOTA, ...more };
}

function done<T>(changed: Changed<T>): T {
  if (changed.kind !== 'done') throw new Error(`expected it done, got ${changed.kind}`);
  return changed.value;
}

function looked(checkedAt: number | null, failure: string | null = null): SourceState {
  return { url: URL, etag: '"1"', lastModified: null, checkedAt, failure };
}

/**
 * What every adapter of `Store` does.
 *
 * @param make - gives what opens one and the same store, empty at first, each time that it is called
 */
export function storeContract(make: () => Promise<() => Promise<Store>>): void {
  let open: () => Promise<Store>;
  let store: Store;
  const opened: Store[] = [];

  beforeEach(async () => {
    const openSame = await make();
    open = async () => {
      const another = await openSame();
      opened.push(another);
      return another;
    };
    store = await open();
  });
  afterEach(async () => {
    for (const each of opened.splice(0)) await each.close();
  });

  describe('articles', () => {
    test('a first version is served, with all that is known of it', async () => {
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
      for (const slug of ['b', 'Z', 'é', 'a', 'a-b', 'a_b']) await store.articles.publish(publication(slug, slug), NOW);
      const slugs = (await store.articles.list('a')).map(({ slug }) => slug);
      expect(slugs).toEqual(['Z', 'a', 'a-b', 'a_b', 'b', 'é']);
    });

    test('a next version takes the place of the one before, which is kept', async () => {
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
      const other = await open();
      await store.articles.publish(publication('brug', 'one'), NOW);
      const both = await Promise.all([
        store.articles.publish(publication('brug', 'two', { follows: 1 }), NOW),
        other.articles.publish(publication('brug', 'twee', { follows: 1 }), NOW),
      ]);
      expect(both.map(({ kind }) => kind).sort()).toEqual(['conflict', 'done']);
      expect(await other.articles.versions('a', 'brug')).toHaveLength(2);
    });

    test('a server has as many articles as it may, however many are published at once', async () => {
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

    test('what was removed long ago ends for good, with all its versions', async () => {
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

    test('an audience is set with the first version or later, and kept by the next', async () => {
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

    test('what an address says now waits for a moderator until it is taken over', async () => {
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

    test('text that no database can hold to the letter comes back as what can', async () => {
      const stored = done(await store.articles.publish(publication('brug', 'a\0b\ud800c'), NOW));
      expect(stored.version).toMatchObject({ markdown: 'a\ufffdb\ufffdc', bytes: 9 });
      const same = done(await store.articles.publish(publication('same', 'a\ufffdb\ufffdc'), NOW));
      expect(same.version.hash).toBe(stored.version.hash);
      expect(await store.articles.find('a', 'br\0ug')).toBeNull();
    });

    test('the hash is of the text and its questions, each in its place', async () => {
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
      await store.drafts.put(draft);
      await store.drafts.put({ ...draft, markdown: '# y', source: looked(NOW) });
      expect(await store.drafts.find('a', draft.id)).toEqual({ ...draft, markdown: '# y', source: looked(NOW) });
      await store.drafts.remove('a', draft.id);
      expect(await store.drafts.find('a', draft.id)).toBeNull();
    });

    test('go when they are old', async () => {
      await store.drafts.put(draft);
      await store.drafts.put({ ...draft, id: 'newer', at: NOW + 1 });
      expect(await store.drafts.purge(NOW + 1)).toBe(1);
      expect(await store.drafts.find('a', draft.id)).toBeNull();
      expect(await store.drafts.find('a', 'newer')).not.toBeNull();
    });
  });

  describe('feedback', () => {
    const asked = { server: 'a', at: NOW, kind: 'declined', cited: [], unanswered: null } as const;
    const inVain = { text: 'wie?', language: 'nl', member: 'm1' };

    test('questions are counted by day and kind, passages by how often they are cited', async () => {
      await store.feedback.count({ ...asked, at: NOW - 2 * DAY });
      await store.feedback.count({ ...asked, at: NOW - DAY, kind: 'answered', cited: ['x#1', 'x#1', 'x#2'] });
      await store.feedback.count({ ...asked, kind: 'answered', cited: ['x#2'] });
      await store.feedback.count({ ...asked, kind: 'unsure' });
      expect(await store.feedback.counts('a', NOW - DAY)).toEqual({
        days: [
          { day: '2026-06-14', answered: 1, unsure: 0, declined: 0 },
          { day: '2026-06-15', answered: 1, unsure: 1, declined: 0 },
        ],
        votes: { helpful: 0, notHelpful: 0 },
        cited: [
          { passage: 'x#2', count: 2 },
          { passage: 'x#1', count: 1 },
        ],
      });
    });

    test('every question counts, however many are asked at once in two processes', async () => {
      const other = await open();
      const cited = ['x#1', 'x#2', 'x#3'];
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

    test('no more than the ten most cited', async () => {
      await store.feedback.count({ ...asked, cited: Array.from({ length: 12 }, (_, index) => `x#${index}`) });
      expect((await store.feedback.counts('a', NOW)).cited).toHaveLength(10);
    });

    test('a member has one vote a passage, the last', async () => {
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

    test('votes and counters go after a year', async () => {
      const vote = { server: 'a', slug: 'x', passage: 'check', number: 1, member: 'm1', helpful: true };
      for (const at of [NOW - 400 * DAY, NOW]) {
        await store.feedback.count({ ...asked, at, cited: ['x#1'] });
        await store.feedback.vote({ ...vote, passage: String(at), at });
      }
      await store.feedback.purge(NOW);
      const counts = await store.feedback.counts('a', 0);
      expect(counts).toMatchObject({ days: [{ day: '2026-06-15' }], votes: { helpful: 1 }, cited: [{ count: 1 }] });
    });
  });

  describe('leases', () => {
    test('one owner at a time, all of them or none', async () => {
      const other = await open();
      expect(await store.leases.take(['x', 'y'], 'one', 60_000)).toBe(true);
      expect(await other.leases.take(['y', 'z'], 'two', 60_000)).toBe(false);
      expect(await other.leases.take(['z'], 'two', 60_000)).toBe(true);
      expect(await store.leases.take(['x'], 'one', 60_000)).toBe(true);
      expect(await store.leases.renew(['x', 'y'], 'one', 60_000)).toBe(true);
      expect(await store.leases.renew(['x', 'z'], 'one', 60_000)).toBe(false);
      await store.leases.release(['x', 'y', 'z'], 'one');
      expect(await other.leases.take(['x', 'y'], 'two', 60_000)).toBe(true);
      expect(await store.leases.take(['z'], 'one', 60_000)).toBe(false);
    });

    test('what has run out is free, and no longer its owner’s', async () => {
      await store.leases.take(['x'], 'one', 0);
      expect(await store.leases.renew(['x'], 'one', 60_000)).toBe(false);
      expect(await store.leases.take(['x'], 'two', 60_000)).toBe(true);
    });

    test('of many that ask at once, one gets it', async () => {
      const other = await open();
      const owners = Array.from({ length: 10 }, (_, index) => String(index));
      const taken = await Promise.all(
        owners.map((owner, index) => (index % 2 === 0 ? store : other).leases.take(['x', 'y'], owner, 60_000)),
      );
      expect(taken.filter(Boolean)).toHaveLength(1);
    });
  });

  describe('members', () => {
    const id = '123456789';

    test('have one key, made with the store', async () => {
      const key = await store.members.key();
      expect(key).toHaveLength(32);
      expect(await (await open()).members.key()).toEqual(key);
    });

    test('get what is kept of them, and nothing of others', async () => {
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

  describe('servers', () => {
    test('have the default settings until they choose, and keep what they chose', async () => {
      expect(await store.servers.settings('a')).toEqual(DEFAULT_SETTINGS);
      const chosen = { ...DEFAULT_SETTINGS, language: 'nl', channels: ['1'], reports: true, retention: 90 } as const;
      await store.servers.setSettings('a', chosen, 'moderator', NOW);
      expect(await store.servers.settings('a')).toEqual(chosen);
      expect(await store.servers.settings('b')).toEqual(DEFAULT_SETTINGS);
    });

    test('their log tells who did what, newest first, a page at a time', async () => {
      await store.articles.publish(publication('brug', 'one'), NOW);
      await store.articles.publish(
        publication('brug', 'one', { follows: 1, version: text('one', { origin: { kind: 'rollback', number: 1 } }) }),
        NOW + 1,
      );
      await store.articles.remove('a', 'brug', null, NOW + 2);
      await store.servers.setSettings('a', DEFAULT_SETTINGS, 'admin', NOW + 3);
      const [settings, removal, ...rest] = await store.servers.log('a', 2);
      expect(rest).toEqual([]);
      expect(settings).toEqual({ at: NOW + 3, by: 'admin', action: 'settings', slug: null, version: null });
      expect(removal).toEqual({ at: NOW + 2, by: null, action: 'remove', slug: 'brug', version: null });
      expect(await store.servers.log('a', 10, NOW + 2)).toEqual([
        { at: NOW + 1, by: 'moderator', action: 'rollback', slug: 'brug', version: 2 },
        { at: NOW, by: 'moderator', action: 'add', slug: 'brug', version: 1 },
      ]);
    });

    test('all are known of which anything is kept', async () => {
      expect(await store.servers.ids()).toEqual([]);
      await store.articles.publish(publication('brug', 'x', { server: '2' }), NOW);
      await store.servers.setSettings('1', DEFAULT_SETTINGS, 'admin', NOW);
      await store.feedback.count({ server: '10', at: NOW, kind: 'answered', cited: [], unanswered: null });
      expect(await store.servers.ids()).toEqual(['1', '10', '2']);
    });

    test('one that the bot left long ago is erased, one that took it back is not', async () => {
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
      for (const server of ['a', 'b']) await everythingOf(store, server);
      await store.servers.erase('a');
      expect(await store.servers.ids()).toEqual(['b']);
      expect(await whatIsOf(store, 'a')).toEqual(await whatIsOf(store, 'never seen'));
    });

    test('nothing of one is ever seen by another', async () => {
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

  describe('changes', () => {
    test('are told to every process once they can be read', async () => {
      const other = await open();
      const told: (readonly [string, StoreChange])[] = [];
      store.subscribe((change) => told.push(['own', change]));
      const end = other.subscribe((change) => told.push(['other', change]));
      await store.articles.publish(publication('brug', 'x'), NOW);
      await store.servers.setSettings('b', DEFAULT_SETTINGS, 'admin', NOW);
      await vi.waitFor(() => {
        for (const who of ['own', 'other']) {
          expect(told).toContainEqual([who, { kind: 'articles', server: 'a' }]);
          expect(told).toContainEqual([who, { kind: 'settings', server: 'b' }]);
        }
      }, 5000);
      end();
      await store.servers.erase('c');
      await vi.waitFor(() => {
        expect(told).toContainEqual(['own', { kind: 'articles', server: 'c' }]);
      }, 5000);
      expect(told).not.toContainEqual(['other', { kind: 'articles', server: 'c' }]);
    });

    test('what came to nothing, and what readers do not see, is not told', async () => {
      await store.articles.publish(publication('brug', 'x', { source: looked(null) }), NOW);
      const told: StoreChange[] = [];
      (await open()).subscribe((change) => told.push(change));
      await store.articles.publish(publication('brug', 'y'), NOW);
      await store.articles.noteSource('a', 'brug', looked(NOW), text('two'));
      await store.leases.take(['x'], 'one', 1000);
      await store.servers.setSettings('z', DEFAULT_SETTINGS, 'admin', NOW);
      await vi.waitFor(() => {
        expect(told).not.toEqual([]);
      }, 5000);
      expect(told).toEqual([{ kind: 'settings', server: 'z' }]);
    });
  });

  test('a check leaves nothing behind', async () => {
    await store.check();
    expect(await store.servers.ids()).toEqual([]);
  });

  test('everything is there when it is opened again', async () => {
    await everythingOf(store, 'a');
    const before = await whatIsOf(store, 'a');
    await store.close();
    expect(await whatIsOf(await open(), 'a')).toEqual(before);
  });
}

/** Everything that a member can leave behind. */
async function deedsOf(store: Store, member: string, id: string): Promise<void> {
  const slug = `of-${id}`;
  await store.articles.publish(publication(slug, 'x', { version: text('x', { by: id }) }), NOW);
  await store.articles.noteSource('a', slug, looked(NOW), text('y', { by: id }));
  await store.feedback.vote({ server: 'a', slug: 'x', passage: 'check', number: 1, member, helpful: true, at: NOW });
  const unanswered = { text: 'wie?', language: 'nl', member };
  await store.feedback.count({ server: 'a', at: NOW, kind: 'declined', cited: [], unanswered });
  const draft = { origin: { kind: 'paste' }, source: null, notes: '' } as const;
  await store.drafts.put({ ...draft, id, server: 'a', by: id, at: NOW, markdown: '# x' });
}

/** Something in every corner of the store, told apart by the server. */
export async function everythingOf(store: Store, server: string): Promise<void> {
  const secret = `secret of ${server}`;
  const { quota } = publication('', '');
  const audience = { channels: [secret], roles: [] };
  const version = text(`# ${secret}`, {
    questions: `"1": [${secret}]`,
    origin: { kind: 'file', name: secret },
    by: secret,
  });
  await store.articles.publish(
    { server, slug: 'brug', version, follows: null, audience, source: looked(NOW), quota },
    NOW,
  );
  await store.articles.publish({ server, slug: 'brug', version: text(`${secret} 2`), follows: 1, quota }, NOW + 1);
  await store.articles.noteSource(server, 'brug', looked(NOW + 2, secret), text(`${secret} 3`));
  await store.articles.publish({ server, slug: `gone ${secret}`, version, follows: null, quota }, NOW + 3);
  await store.articles.remove(server, `gone ${secret}`, secret, NOW + 4);
  const draft = { origin: { kind: 'paste' }, source: looked(NOW), notes: secret } as const;
  await store.drafts.put({ ...draft, id: 'draft', server, by: secret, at: NOW, markdown: secret });
  await store.servers.setSettings(server, { ...DEFAULT_SETTINGS, channels: [secret] }, secret, NOW + 5);
  const unanswered = { text: secret, language: 'nl', member: 'm1' };
  await store.feedback.count({ server, at: NOW, kind: 'unsure', cited: [`${secret}#1`], unanswered });
  await store.feedback.vote({
    server,
    slug: secret,
    passage: 'check',
    number: 1,
    member: 'm1',
    helpful: true,
    at: NOW,
  });
}

/** All that is to be seen of a server. */
export async function whatIsOf(store: Store, server: string) {
  const { articles, drafts, feedback, servers } = store;
  return {
    list: await articles.list(server),
    served: await articles.facts(server, 'served'),
    removed: await articles.facts(server, 'removed'),
    found: await articles.find(server, 'brug'),
    versions: await articles.versions(server, 'brug'),
    first: await articles.version(server, 'brug', 1),
    usage: await articles.usage(server),
    draft: await drafts.find(server, 'draft'),
    counts: await feedback.counts(server, 0),
    unanswered: (await feedback.unanswered(server, 0)).map(({ text: asked, language, at }) => ({
      asked,
      language,
      at,
    })),
    settings: await servers.settings(server),
    log: await servers.log(server, 100),
  };
}
