import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { purge } from '../../src/library/purge.ts';
import { DEFAULT_SETTINGS } from '../../src/library/store/server-settings.ts';
import { openSqliteStore } from '../../src/library/store/sqlite/open.ts';
import { EVERYONE } from '../../src/library/store/stored-article.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2025, 5, 1);
const SERVER = '410000000000000001';

test('what has been kept long enough goes, each after its own time, and the rest stays', async () => {
  const store = await openSqliteStore({ file: join(temporaryFolder(), 'store.db') });
  onTestFinished(() => store.close());
  await store.servers.setSettings(SERVER, { ...DEFAULT_SETTINGS, reports: true, retention: 7 }, '7', 1);
  const draft = { server: SERVER, by: '7', markdown: '', origin: { kind: 'paste' }, source: null, notes: '' } as const;
  await store.drafts.put({ ...draft, id: 'old-draft', at: NOW - DAY - 1 });
  await store.drafts.put({ ...draft, id: 'new-draft', at: NOW - DAY + 1 });
  const version = {
    markdown: '---\ntitle: T\nlanguage: nl\n---\nTekst.',
    questions: '',
    origin: { kind: 'paste' },
    by: null,
    parser: 1,
  } as const;
  const quota = { articles: 9, bytes: 9999 };
  for (const [slug, days] of [
    ['old', 31],
    ['new', 29],
  ] as const) {
    await store.articles.publish({ server: SERVER, slug, version, follows: null, audience: EVERYONE, quota }, 1);
    await store.articles.remove(SERVER, slug, '7', NOW - days * DAY);
  }
  for (const days of [8, 6]) {
    const unanswered = { text: `asked ${days} days ago`, language: 'en', member: 'm' };
    await store.feedback.count({ server: SERVER, at: NOW - days * DAY, kind: 'declined', cited: [], unanswered });
  }

  expect(await purge(store, NOW, true)).toEqual({ drafts: 1, articles: 1, questions: 1, servers: [] });
  expect(await store.drafts.find(SERVER, 'new-draft')).not.toBeNull();
  expect((await store.articles.facts(SERVER, 'removed')).map(({ slug }) => slug)).toEqual(['new']);
  expect((await store.feedback.unanswered(SERVER, 0)).map(({ text }) => text)).toEqual(['asked 6 days ago']);
  expect(await purge(store, NOW, true)).toEqual({ drafts: 0, articles: 0, questions: 0, servers: [] });
});
