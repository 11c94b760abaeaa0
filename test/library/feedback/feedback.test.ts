import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { createFeedback } from '../../../src/library/feedback/feedback.ts';
import { memberHash } from '../../../src/library/member-hash.ts';
import { backupStore } from '../../../src/library/store/backup.ts';
import { restoreStore } from '../../../src/library/store/restore.ts';
import { DEFAULT_SETTINGS } from '../../../src/library/store/server-settings.ts';
import { openSqliteStore } from '../../../src/library/store/sqlite/open.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const SERVER = '410000000000000001';
const KEPT = { ...DEFAULT_SETTINGS, reports: true };
const declined: Answer = {
  kind: 'declined',
  reason: 'not-covered',
  nearest: null,
  confidence: 0,
  ranked: [],
  language: 'nl',
};
const asked = { server: SERVER, asker: '7', text: 'Waar is de markt?', answer: declined, ownWords: true, at: 1000 };

async function feedbackAndStore() {
  const store = await openSqliteStore({ file: join(temporaryFolder(), 'store.db') });
  onTestFinished(() => store.close());
  return {
    store,
    feedback: createFeedback(store, (error) => {
      throw error;
    }),
  };
}

test.each([
  ['where the server keeps none', asked, DEFAULT_SETTINGS],
  ['of small talk', { ...asked, answer: { ...declined, reason: 'small-talk' as const } }, KEPT],
  ['of somebody else’s message', { ...asked, ownWords: false }, KEPT],
])('no text is kept %s, but the question is counted', async (_, question, settings) => {
  const { feedback, store } = await feedbackAndStore();
  await feedback.count(question, settings);
  expect(await store.feedback.unanswered(SERVER, 0)).toEqual([]);
  expect((await store.feedback.counts(SERVER, 0)).days).toMatchObject([{ declined: 1 }]);
});

test('a text that is kept has a keyed hash beside it and not the member’s id', async () => {
  const { feedback, store } = await feedbackAndStore();
  await feedback.count(asked, KEPT);
  const hash = memberHash(await store.members.key(), '7');
  expect(await feedback.hashOf('7')).toBe(hash);
  expect((await store.members.data(hash, 'not the id')).questions).toMatchObject([{ text: asked.text }]);
  expect((await store.members.data('7', '7')).questions).toEqual([]);
});

test('each question in a server is told of by how it ended, whether the store counts it or not', async () => {
  const { store } = await feedbackAndStore();
  const kinds: string[] = [];
  const failures: unknown[] = [];
  const feedback = createFeedback(
    store,
    (error) => failures.push(error),
    (kind) => kinds.push(kind),
  );
  await feedback.count(asked, KEPT);
  await feedback.count({ ...asked, server: null }, KEPT);
  await store.close();
  await feedback.count(asked, KEPT);
  expect(kinds).toEqual(['declined', 'declined']);
  expect(failures).toHaveLength(1);
});

test('a backup that is restored meanwhile brings its own key: members are looked up by that one from then on', async () => {
  const before = await feedbackAndStore();
  const { feedback, store } = await feedbackAndStore();
  const file = join(temporaryFolder(), 'backup.db');
  await before.store.feedback.vote({
    ...{ server: SERVER, slug: 'brug', passage: 'check', number: 1, helpful: true, at: 1 },
    member: await before.feedback.hashOf('7'),
  });
  await backupStore(before.store, file);
  expect((await store.members.data(await feedback.hashOf('7'), '7')).votes).toEqual([]);
  await restoreStore(file, store, { overwrite: true, copyInto: temporaryFolder() });
  expect((await store.members.data(await feedback.hashOf('7'), '7')).votes).toMatchObject([{ slug: 'brug' }]);
});

test('outside servers nothing is counted', async () => {
  const { feedback, store } = await feedbackAndStore();
  await feedback.count({ ...asked, server: null }, KEPT);
  expect(await store.servers.ids()).toEqual([]);
});
