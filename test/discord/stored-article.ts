import { EVERYONE, type Audience } from '../../src/library/store/stored-article.ts';
import type { Store } from '../../src/library/store/store.ts';

/** Puts an article of a paragraph a line into a server's library. */
export async function publish(
  store: Store,
  server: string,
  slug: string,
  lines: readonly string[],
  audience: Audience = EVERYONE,
  follows: number | null = null,
): Promise<void> {
  const markdown = ['---', `title: Over ${slug}`, 'language: nl', '---', ...lines.flatMap((line) => [line, ''])].join(
    '\n',
  );
  const version = { markdown, questions: '', origin: { kind: 'paste' }, by: null, parser: 1 } as const;
  const quota = { articles: 100, bytes: 1_000_000 };
  const published = await store.articles.publish({ server, slug, version, follows, audience, quota }, Date.now());
  if (published.kind !== 'done') throw new Error(`not published: ${published.kind}`);
}
