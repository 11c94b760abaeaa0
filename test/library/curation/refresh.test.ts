import { describe, expect, test } from 'vitest';
import type { SeenChange, Waiting } from '../../../src/library/curation/curation.ts';
import { refreshDue, type ScheduledRefresh } from '../../../src/library/curation/scheduled-refresh.ts';
import { parseArticleText } from '../../../src/library/servers/parsed-text.ts';
import { DEFAULT_SETTINGS } from '../../../src/library/store/server-settings.ts';
import { curationFixture, curationOn, MILA, OTHER_SERVER, page, SERVER, URL_OF_PAGE } from './fixture.ts';

const SLUG = 'de-nieuwe-brug';
const HOUR = 60 * 60 * 1000;
const PRICE = 'De brug kost twaalf miljoen euro, zegt de wethouder.';
const NEW_PRICE = 'De brug kost vijftien miljoen euro, zegt de wethouder.';

const bridgeAt = (price: string): string => page('De nieuwe brug', [['Wat kost de brug?', price]]);

/** A library with the bridge in it. */
async function withBridge(settings: Partial<typeof DEFAULT_SETTINGS> = {}) {
  const fixture = await curationFixture();
  const { curation, web, store, time } = fixture;
  web.serve(bridgeAt(PRICE), '"1"');
  const drafted = await curation.draft(
    { server: SERVER, by: MILA, input: { kind: 'url', url: URL_OF_PAGE } },
    () => undefined,
  );
  if (drafted.kind === 'failed') throw new Error(drafted.failure.id);
  await curation.publish(SERVER, drafted.preview.draft.id, MILA);
  await store.servers.setSettings(SERVER, { ...DEFAULT_SETTINGS, ...settings }, MILA, time.now);
  const prices = async () => {
    const stored = await store.articles.find(SERVER, SLUG);
    return { served: stored?.version.markdown.includes(PRICE), pending: stored?.pending?.markdown.includes(NEW_PRICE) };
  };
  return { ...fixture, prices };
}

/** What waits, as somebody saw it. */
function seenOf(waiting: Waiting | null): SeenChange {
  const { number = 0, hash = '' } = waiting ?? {};
  return { number, isIt: (other) => other === hash };
}

describe('reading an address again', () => {
  test('asks only for what is newer', async () => {
    const { curation, web } = await withBridge();
    expect(await curation.refresh(SERVER, SLUG, MILA)).toEqual({ kind: 'unchanged' });
    expect(web.requests.at(-1)?.validators).toEqual({ etag: '"1"', lastModified: null });
  });

  test('a page that changed around its article has not changed', async () => {
    const { curation, web, store } = await withBridge();
    web.serve(bridgeAt(PRICE).replace('Voorpagina', 'Vandaag op de voorpagina'), '"2"');
    expect(await curation.refresh(SERVER, SLUG, MILA)).toEqual({ kind: 'unchanged' });
    expect((await store.articles.find(SERVER, SLUG))?.source?.etag).toBe('"2"');
  });

  test('a change waits for a moderator, who sees it, takes it over and rolls it back', async () => {
    const { curation, web, prices } = await withBridge();
    web.serve(bridgeAt(NEW_PRICE), '"2"');
    expect(await curation.refresh(SERVER, SLUG, MILA)).toEqual({ kind: 'waiting' });
    expect(await prices()).toEqual({ served: true, pending: true });
    const waiting = await curation.pending(SERVER, SLUG);
    expect(waiting?.before.passages.at(-1)?.text).toBe(PRICE);
    expect(waiting?.after.passages.at(-1)?.text).toBe(NEW_PRICE);

    const seen = seenOf(waiting);
    const other = { ...seen, number: seen.number + 1 };
    expect(await curation.takeOver(SERVER, SLUG, other, MILA)).toEqual({ kind: 'conflict' });
    expect(await curation.takeOver(SERVER, SLUG, seen, MILA)).toMatchObject({ kind: 'done' });
    expect(await prices()).toEqual({ served: false, pending: undefined });

    expect(await curation.rollback(SERVER, SLUG, 1, MILA)).toMatchObject({
      kind: 'done',
      value: { version: { number: 3 } },
    });
    expect(await prices()).toEqual({ served: true, pending: undefined });
    expect((await curation.history(SERVER, SLUG)).map(({ number: n, origin }) => [n, origin.kind])).toEqual([
      [3, 'rollback'],
      [2, 'refresh'],
      [1, 'url'],
    ]);
    const old = await curation.versionWith(SERVER, SLUG, (text) => text === NEW_PRICE);
    expect(old?.number).toBe(2);
    const compared = await curation.compare(SERVER, SLUG, 2);
    expect([compared?.before.passages.at(-1)?.text, compared?.after.passages.at(-1)?.text]).toEqual([PRICE, NEW_PRICE]);
  });

  test('nobody takes over or drops a text that came after the one they saw', async () => {
    const { curation, web, store } = await withBridge();
    web.serve(bridgeAt(NEW_PRICE), '"2"');
    await curation.refresh(SERVER, SLUG, MILA);
    const seen = seenOf(await curation.pending(SERVER, SLUG));
    web.serve(bridgeAt('De brug kost niets, zegt iemand anders.'), '"3"');
    await curation.refresh(SERVER, SLUG, null);
    expect(await curation.takeOver(SERVER, SLUG, seen, MILA)).toEqual({ kind: 'conflict' });
    expect(await curation.dropPending(SERVER, SLUG, seen)).toEqual({ kind: 'conflict' });
    const stored = await store.articles.find(SERVER, SLUG);
    expect(stored?.version.number).toBe(1);
    expect(stored?.pending?.markdown).toContain('De brug kost niets');
  });

  test('what moderators gave the article while a text waited stays when that is taken over', async () => {
    const { curation, web } = await withBridge();
    web.serve(
      bridgeAt(PRICE).replace('</article>', '<p>Het hout komt uit Zweden, en de leuning uit Duitsland.</p></article>'),
      '"2"',
    );
    expect(await curation.refresh(SERVER, SLUG, MILA)).toEqual({ kind: 'waiting' });
    await curation.correct(SERVER, SLUG, { title: 'Brug over de Vecht' }, MILA);
    const { before } = (await curation.pending(SERVER, SLUG)) ?? {};
    const { number } = before?.passages.find(({ text }) => text === PRICE) ?? { number: 0 };
    await curation.addQuestion(SERVER, SLUG, { number, isIt: (text) => text === PRICE }, 'hoe duur is hij', MILA);
    const taken = await curation.takeOver(SERVER, SLUG, seenOf(await curation.pending(SERVER, SLUG)), MILA);
    expect(taken).toMatchObject({ kind: 'done', value: { version: { number: 4 } } });
    const article = await curation.version(SERVER, SLUG, 4);
    expect(article?.title).toBe('Brug over de Vecht');
    expect(article?.questions.map(({ text }) => text)).toEqual(['hoe duur is hij']);
    expect(article?.passages.at(-1)?.text).toContain('Zweden');
  });

  test('a text that waits is out of date once the page is added anew', async () => {
    const { curation, web, prices } = await withBridge();
    web.serve(bridgeAt(NEW_PRICE), '"2"');
    await curation.refresh(SERVER, SLUG, MILA);
    const input = { kind: 'url', url: URL_OF_PAGE } as const;
    const drafted = await curation.draft({ server: SERVER, by: MILA, input }, () => undefined);
    if (drafted.kind === 'draft') await curation.publish(SERVER, drafted.preview.draft.id, MILA);
    expect(await prices()).toEqual({ served: false, pending: undefined });
    expect((await curation.history(SERVER, SLUG)).map(({ number }) => number)).toEqual([2, 1]);
  });

  test('a change that was dropped does not come back until the page changes once more', async () => {
    const { curation, web, prices } = await withBridge();
    web.serve(bridgeAt(NEW_PRICE), '"2"');
    await curation.refresh(SERVER, SLUG, MILA);
    await curation.dropPending(SERVER, SLUG, seenOf(await curation.pending(SERVER, SLUG)));
    expect(await curation.refresh(SERVER, SLUG, MILA)).toEqual({ kind: 'unchanged' });
    expect(await prices()).toEqual({ served: true, pending: undefined });
  });

  test.each([['"2"'], [null]])(
    'neither what was dropped nor what was rolled back from comes back by itself, with tag %s',
    async (tag) => {
      const { curation, web, store, prices, time } = await withBridge({ onChange: 'take-over' });
      web.serve(bridgeAt(NEW_PRICE), tag);
      await curation.refresh(SERVER, SLUG, null);
      await curation.rollback(SERVER, SLUG, 1, MILA);
      expect(await curation.refresh(SERVER, SLUG, null)).toEqual({ kind: 'unchanged' });
      expect(await prices()).toEqual({ served: true, pending: undefined });

      await store.servers.setSettings(SERVER, DEFAULT_SETTINGS, MILA, time.now);
      web.serve(bridgeAt('De brug kost niets, zegt de wethouder nu.'), tag === null ? null : '"3"');
      expect(await curation.refresh(SERVER, SLUG, null)).toEqual({ kind: 'waiting' });
      await curation.dropPending(SERVER, SLUG, seenOf(await curation.pending(SERVER, SLUG)));
      expect(await curation.refresh(SERVER, SLUG, null)).toEqual({ kind: 'unchanged' });
    },
  );

  test('is taken over at once where the server chose so, under the title that moderators gave', async () => {
    const { curation, web, store } = await withBridge({ onChange: 'take-over' });
    await curation.correct(SERVER, SLUG, { title: 'Brug over de Vecht' }, MILA);
    web.serve(bridgeAt(NEW_PRICE), '"2"');
    expect(await curation.refresh(SERVER, SLUG, null)).toMatchObject({ kind: 'taken-over' });
    const stored = await store.articles.find(SERVER, SLUG);
    expect(stored?.version.markdown).toContain('title: Brug over de Vecht');
    expect(stored?.version.markdown).toContain(NEW_PRICE);
    expect(stored?.version.by).toBeNull();
  });

  test('nothing is taken over from whoever changed the article while its address was read', async () => {
    const { web, store, time } = await withBridge({ onChange: 'take-over' });
    web.serve(bridgeAt(NEW_PRICE), '"2"');
    const meanwhile = curationOn(store, web, time);
    const slow = curationOn(store, web, time, async (slug, text) => {
      await meanwhile.correct(SERVER, SLUG, { title: `Brug ${time.now++}` }, MILA);
      return parseArticleText(slug, text);
    });
    expect(await slow.refresh(SERVER, SLUG, MILA)).toEqual({ kind: 'conflict' });
    expect((await store.articles.find(SERVER, SLUG))?.version.markdown).not.toContain(NEW_PRICE);
  });

  test('a failure is noted, and what was read is still served', async () => {
    const { curation, web, store, prices } = await withBridge();
    web.answer({ kind: 'failed', failure: { id: 'status', status: 404 } });
    expect(await curation.refresh(SERVER, SLUG, MILA)).toMatchObject({ kind: 'failed', failure: { status: 404 } });
    expect((await store.articles.find(SERVER, SLUG))?.source?.failure).toBe('status');
    expect(await prices()).toMatchObject({ served: true });
    web.serve(bridgeAt(PRICE), '"3"');
    await curation.refresh(SERVER, SLUG, MILA);
    expect((await store.articles.find(SERVER, SLUG))?.source?.failure).toBeNull();
  });

  test('a text that takes too long to parse is not fetched again before its time', async () => {
    const { web, store, time } = await withBridge({ refresh: 'daily' });
    web.serve(bridgeAt(NEW_PRICE), null);
    time.now += 48 * HOUR;
    expect(await store.articles.dueForRefresh('daily', time.now)).toHaveLength(1);
    const stuck = curationOn(store, web, time, () => Promise.reject(new Error('not read within 60000 ms')));
    expect(await stuck.refresh(SERVER, SLUG, null)).toMatchObject({ kind: 'failed', failure: { id: 'too-demanding' } });
    expect(await store.articles.dueForRefresh('daily', time.now)).toEqual([]);
  });

  test('what came by hand has no address', async () => {
    const { curation } = await curationFixture();
    const text = 'De markt is op zaterdag open van negen tot vijf uur, en in de winter tot vier uur.';
    const drafted = await curation.draft(
      { server: SERVER, by: MILA, input: { kind: 'paste', title: 'De markt', text } },
      () => undefined,
    );
    if (drafted.kind === 'draft') await curation.publish(SERVER, drafted.preview.draft.id, MILA);
    expect(await curation.refresh(SERVER, 'de-markt', MILA)).toEqual({ kind: 'no-address' });
    expect(await curation.refresh(OTHER_SERVER, 'de-markt', MILA)).toEqual({ kind: 'article-gone' });
  });
});

describe('the schedule', () => {
  test.each([
    ['off', 400 * 24, []],
    ['daily', 22, []],
    ['daily', 24, ['waiting']],
    ['weekly', 6 * 24, []],
    ['weekly', 7 * 24, ['waiting']],
  ] as const)('%s, %i hours later, reads %j', async (refresh, hours, outcomes) => {
    const { curation, web, store, time } = await withBridge({ refresh });
    web.serve(bridgeAt(NEW_PRICE), '"2"');
    time.now += hours * HOUR;
    const results: ScheduledRefresh[] = [];
    await refreshDue(store, curation, time.now, (result) => results.push(result), new AbortController().signal);
    expect(results.map(({ refreshed }) => refreshed.kind)).toEqual(outcomes);
    // The schedule's fetches do not use up what moderators may fetch.
    expect(web.requests.slice(1).every(({ onBehalfOf }) => onBehalfOf === null)).toBe(true);
  });
});
