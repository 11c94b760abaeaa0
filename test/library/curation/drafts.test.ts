import { describe, expect, test } from 'vitest';
import { curationFixture, MILA, OTHER_SERVER, page, SERVER, URL_OF_PAGE } from './fixture.ts';

const nothing = (): void => undefined;
const byUrl = { server: SERVER, by: MILA, input: { kind: 'url', url: URL_OF_PAGE } } as const;
const paste = (title: string, text: string) =>
  ({ server: SERVER, by: MILA, input: { kind: 'paste', title, text } }) as const;

const DUTCH = 'De markt is op zaterdag open van negen tot vijf uur, en in de winter tot vier uur.';

async function drafted(
  fixture: Awaited<ReturnType<typeof curationFixture>>,
  request: Parameters<typeof fixture.curation.draft>[0],
) {
  const result = await fixture.curation.draft(request, nothing);
  if (result.kind === 'failed') throw new Error(JSON.stringify(result.failure));
  return result.preview;
}

describe('a draft', () => {
  test('of an address is what its page says, with where it came from', async () => {
    const fixture = await curationFixture();
    fixture.web.serve(
      page('De nieuwe brug', [['Wat kost de brug?', 'De brug kost twaalf miljoen euro, zegt de wethouder.']]),
      '"1"',
    );
    const stages: string[] = [];
    const result = await fixture.curation.draft(byUrl, (stage) => stages.push(stage));
    expect(stages).toEqual(['fetching', 'reading']);
    expect(result).toMatchObject({
      kind: 'draft',
      preview: {
        replaces: null,
        missing: [],
        article: { slug: 'de-nieuwe-brug', title: 'De nieuwe brug', language: 'nl', source: { url: URL_OF_PAGE } },
      },
    });
    if (result.kind === 'failed') return;
    expect(result.preview.article.sections.map(({ heading }) => heading)).toEqual([null, 'Wat kost de brug?']);
    expect(fixture.web.requests).toMatchObject([{ url: URL_OF_PAGE, onBehalfOf: SERVER }]);
  });

  test('is kept until it is published, cancelled or a day old, and in its server alone', async () => {
    const fixture = await curationFixture();
    const { curation, time } = fixture;
    const { draft } = await drafted(fixture, paste('De markt', DUTCH));
    expect(await curation.preview(OTHER_SERVER, draft.id)).toBeNull();
    expect(await curation.publish(OTHER_SERVER, draft.id, MILA)).toEqual({ kind: 'draft-gone' });
    time.now += 24 * 60 * 60 * 1000 - 1;
    expect(await curation.preview(SERVER, draft.id)).not.toBeNull();
    time.now += 1;
    expect(await curation.preview(SERVER, draft.id)).toBeNull();
    expect(await curation.publish(SERVER, draft.id, MILA)).toEqual({ kind: 'draft-gone' });

    const second = await drafted(fixture, paste('De markt', DUTCH));
    await curation.cancel(SERVER, second.draft.id);
    expect(await curation.preview(SERVER, second.draft.id)).toBeNull();
  });

  test('waits for what nothing tells, and takes corrections', async () => {
    const fixture = await curationFixture();
    const { curation } = fixture;
    const { draft, missing } = await drafted(
      fixture,
      paste('', `${DUTCH}\n\nDe kraam van de bakker staat vooraan bij de kerk, naast de bloemen.`),
    );
    expect(missing).toEqual(['title']);
    expect(await curation.publish(SERVER, draft.id, MILA)).toEqual({ kind: 'missing', field: 'title' });
    expect(await curation.correctDraft(SERVER, draft.id, { title: ' ', language: 'nl' })).toMatchObject({
      kind: 'invalid',
      field: 'title',
    });
    expect(await curation.correctDraft(SERVER, draft.id, { language: 'Nederlands' })).toMatchObject({
      kind: 'invalid',
      field: 'language',
    });
    const corrected = await curation.correctDraft(SERVER, draft.id, {
      title: 'De markt: “zaterdag”',
      language: 'nl-be',
    });
    expect(corrected).toMatchObject({
      kind: 'done',
      value: { missing: [], article: { title: 'De markt: “zaterdag”', language: 'nl-BE', slug: 'de-markt-zaterdag' } },
    });
    expect(await curation.publish(SERVER, draft.id, MILA)).toMatchObject({
      kind: 'done',
      value: { slug: 'de-markt-zaterdag' },
    });
  });

  test.each([
    [paste('Leeg', '  \n '), { id: 'nothing-pasted' }],
    [byUrl, { id: 'unknown-host' }],
  ])('says why a source gives none', async (request, failure) => {
    const { curation } = await curationFixture();
    expect(await curation.draft(request, nothing)).toMatchObject({ kind: 'failed', failure });
  });

  test('of a page without an article says what the page is', async () => {
    const { curation, web } = await curationFixture();
    web.serve('<html lang="nl"><title>Niet gevonden</title><body><h1>Pagina niet gevonden</h1></body></html>');
    expect(await curation.draft(byUrl, nothing)).toMatchObject({ kind: 'failed', failure: { id: 'no-article' } });
  });
});

describe('publishing', () => {
  test('puts the article into the library, once, with a line in the log', async () => {
    const fixture = await curationFixture();
    const { curation, store, time } = fixture;
    const { draft } = await drafted(fixture, paste('De markt', DUTCH));
    const [first, second] = await Promise.all([
      curation.publish(SERVER, draft.id, MILA),
      curation.publish(SERVER, draft.id, MILA),
    ]);
    expect([first.kind, second.kind].sort()).toEqual(['done', 'draft-gone']);
    const articles = await store.articles.list(SERVER);
    expect(articles.map(({ slug, version }) => [slug, version.number, version.by])).toEqual([['de-markt', 1, MILA]]);
    expect(await curation.log(SERVER, 10)).toEqual([
      { id: 1, at: time.now, by: MILA, action: 'add', slug: 'de-markt', version: 1 },
    ]);
    expect(await store.articles.list(OTHER_SERVER)).toEqual([]);
  });

  test('gives each article a slug of its own, apart from the operator’s', async () => {
    const fixture = await curationFixture();
    const slugs: (string | undefined)[] = [];
    for (const title of ['De wet', 'De markt', 'De markt']) {
      const { draft } = await drafted(fixture, paste(title, DUTCH));
      const published = await fixture.curation.publish(SERVER, draft.id, MILA);
      slugs.push(published.kind === 'done' ? published.value.slug : published.kind);
    }
    expect(slugs).toEqual(['de-wet-2', 'de-markt', 'de-markt-2']);
  });

  test('stops at what a server may keep, and keeps the draft', async () => {
    const fixture = await curationFixture({ quota: { articles: 1, bytes: 100_000 } });
    const { curation } = fixture;
    const first = await drafted(fixture, paste('De markt', DUTCH));
    await curation.publish(SERVER, first.draft.id, MILA);
    const { draft } = await drafted(fixture, paste('De kermis', DUTCH));
    expect(await curation.publish(SERVER, draft.id, MILA)).toEqual({ kind: 'full', limit: 'articles', most: 1 });
    expect(await curation.preview(SERVER, draft.id)).not.toBeNull();
    await curation.remove(SERVER, 'de-markt', MILA);
    expect(await curation.publish(SERVER, draft.id, MILA)).toMatchObject({ kind: 'done' });
  });

  test('of an address that the library has makes a new version, which keeps the questions that still fit', async () => {
    const fixture = await curationFixture();
    const { curation, web, store } = fixture;
    web.serve(page('De nieuwe brug', [['Wat kost de brug?', 'De brug kost twaalf miljoen euro, zegt de wethouder.']]));
    await curation.publish(SERVER, (await drafted(fixture, byUrl)).draft.id, MILA);
    const ask = (isIt: (text: string) => boolean) =>
      curation.addQuestion(SERVER, 'de-nieuwe-brug', { number: 2, isIt }, ' hoe  duur is hij ', MILA);
    // Another paragraph has come to stand there since it was looked at.
    expect(await ask((text) => text.startsWith('De brug wordt'))).toEqual({ kind: 'conflict' });
    expect(await ask((text) => text.startsWith('De brug kost'))).toEqual({ kind: 'done', value: null });

    web.serve(
      page('De nieuwe brug', [
        ['Hoe breed wordt hij?', 'De brug wordt twaalf meter breed, met een vrij fietspad.'],
        ['Wat kost de brug?', 'De brug kost twaalf miljoen euro, zegt de wethouder.'],
      ]),
    );
    const preview = await drafted(fixture, byUrl);
    expect(preview.replaces).toBe('de-nieuwe-brug');
    expect(await curation.publish(SERVER, preview.draft.id, MILA)).toMatchObject({
      kind: 'done',
      value: { version: { number: 3 } },
    });
    const stored = await store.articles.find(SERVER, 'de-nieuwe-brug');
    expect(stored?.version.questions).toBe('"3":\n  - hoe duur is hij\n');
  });
});
