import type { Changed, Publication } from '../../../src/library/store/article-store.ts';
import { DEFAULT_SETTINGS } from '../../../src/library/store/server-settings.ts';
import type { Store } from '../../../src/library/store/store.ts';
import type { SourceState } from '../../../src/library/store/stored-article.ts';
import type { NewVersion } from '../../../src/library/store/version.ts';

/** What a test works with: the store, and what opens it once more, as another process would. */
export type Opened = () => { readonly store: Store; readonly open: () => Promise<Store> };

export const DAY = 86_400_000;
export const NOW = Date.UTC(2026, 5, 15, 12);
export const QUOTA = { articles: 100, bytes: 1_000_000 };
export const URL = 'https://example.com/bridge';

export function text(markdown: string, more: Partial<NewVersion> = {}): NewVersion {
  return { markdown, questions: '', origin: { kind: 'paste' }, by: 'moderator', parser: 1, ...more };
}

export function publication(slug: string, markdown: string, more: Partial<Publication> = {}): Publication {
  return { server: 'a', slug, version: text(markdown), follows: null, quota: QUOTA, ...more };
}

export function done<T>(changed: Changed<T>): T {
  if (changed.kind !== 'done') throw new Error(`expected it done, got ${changed.kind}`);
  return changed.value;
}

export function looked(checkedAt: number | null, failure: string | null = null): SourceState {
  return { url: URL, etag: '"1"', lastModified: null, checkedAt, failure };
}

/** Everything that a member can leave behind, with an article and a draft that are called as `slug` says. */
export async function deedsOf(store: Store, member: string, id: string, slug: string): Promise<void> {
  await store.articles.publish(publication(slug, 'x', { version: text('x', { by: id }) }), NOW);
  await store.articles.noteSource('a', slug, looked(NOW), text('y', { by: id }));
  await store.feedback.vote({ server: 'a', slug: 'x', passage: 'check', number: 1, member, helpful: true, at: NOW });
  const unanswered = { text: 'wie?', language: 'nl', member };
  await store.feedback.count({ server: 'a', at: NOW, kind: 'declined', cited: [], unanswered });
  const draft = { origin: { kind: 'paste' }, source: null, notes: '' } as const;
  await store.drafts.put({ ...draft, id: slug, server: 'a', by: id, at: NOW, markdown: '# x' });
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
  await store.feedback.count({
    server,
    at: NOW,
    kind: 'unsure',
    cited: [{ slug: secret, passage: 'check' }],
    unanswered,
  });
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
