import { join } from 'node:path';
import type { ImportRefusal } from './import-library.ts';
import { versionPath, WAITING, type ExportedArticle } from './library-file.ts';
import { readArticleText } from './read-exported.ts';
import type { Quota } from './store/article-store.ts';
import type { Store } from './store/store.ts';

/**
 * Makes an article that is not there, with every version as it was: who made it, when and from where. Resolves to why it ended
 * early, if it did; what came in until then can be gone on with.
 */
export async function importHistory(
  store: Store,
  server: string,
  dir: string,
  { slug, audience, source, removedAt, versions, pending }: ExportedArticle,
  quota: Quota,
): Promise<'imported' | ImportRefusal> {
  const newest = versions.at(-1)?.number;
  let follows: number | null = null;
  for (const { number, origin, by, at, parser } of versions) {
    const isServed = removedAt === null && number === newest;
    const read = await readArticleText(join(dir, isServed ? slug : versionPath(slug, number)));
    if (read.kind === 'absent') return { kind: 'unreadable', code: 'ENOENT' };
    if (read.kind === 'unreadable') return read;
    const version = { ...read.text, origin, by, parser };
    // What is served in the end is what counts.
    const room: Quota = isServed ? quota : { articles: quota.articles, bytes: Number.MAX_SAFE_INTEGER };
    const changed = await store.articles.publish({ server, slug, version, follows, audience, source, quota: room }, at);
    if (changed.kind === 'full') return changed;
    if (changed.kind !== 'done') return { kind: 'conflict' };
    follows = changed.value.version.number;
  }
  if (source !== null && pending !== null) {
    const read = await readArticleText(join(dir, versionPath(slug, WAITING)));
    if (read.kind === 'text')
      await store.articles.noteSource(server, slug, source, { ...read.text, ...pending }, pending.at);
  }
  if (removedAt !== null) await store.articles.remove(server, slug, null, removedAt);
  return 'imported';
}
