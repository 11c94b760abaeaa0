import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import { parseArticle } from '../article/parse-article.ts';
import type { ImportRefusal } from './import-library.ts';
import { versionPath, WAITING, type ExportedArticle } from './library-file.ts';
import { readArticleText } from './read-exported.ts';
import type { Quota } from './store/article-store.ts';
import type { Store } from './store/store.ts';
import type { ArticleText } from './store/version.ts';

type ExportedVersion = ExportedArticle['versions'][number];

/**
 * Makes an article that is not there, with every version as it was: who made it, when and from where. Resolves to why it ended
 * early, if it did; what came in until then can be gone on with. Where a text is missing or too large, or what would be served cannot
 * be, nothing comes in.
 */
export async function importHistory(
  store: Store,
  server: string,
  dir: string,
  article: ExportedArticle,
  quota: Quota,
): Promise<'imported' | ImportRefusal> {
  const { slug, audience, source, removedAt, pending } = article;
  const read = await readVersions(dir, article, quota);
  if (read.kind !== 'read') return read;
  let follows: number | null = null;
  for (const { version, at, isServed } of read.versions) {
    // What is served in the end is what counts.
    const room: Quota = isServed ? quota : { articles: quota.articles, bytes: Number.MAX_SAFE_INTEGER };
    const changed = await store.articles.publish({ server, slug, version, follows, audience, source, quota: room }, at);
    if (changed.kind === 'full') return changed;
    if (changed.kind !== 'done') return { kind: 'conflict' };
    follows = changed.value.version.number;
  }
  if (source !== null && pending !== null) {
    const waiting = await readArticleText(join(dir, versionPath(slug, WAITING)));
    if (waiting.kind === 'text')
      await store.articles.noteSource(server, slug, source, { ...waiting.text, ...pending }, pending.at);
  }
  if (removedAt !== null) await store.articles.remove(server, slug, null, removedAt);
  return 'imported';
}

/** All versions, oldest first. None of them is larger than a server's articles may be together: none ever was, here or there. */
async function readVersions(dir: string, { slug, removedAt, versions }: ExportedArticle, { bytes: most }: Quota) {
  const newest = versions.at(-1)?.number;
  const read: ReadVersion[] = [];
  for (const { number, origin, by, at, parser } of versions) {
    const isServed = removedAt === null && number === newest;
    const found = await readArticleText(join(dir, isServed ? slug : versionPath(slug, number)));
    if (found.kind === 'absent') return { kind: 'unreadable', code: 'ENOENT' } as const;
    if (found.kind !== 'text') return found;
    if (bytesOf(found.text) > most) return { kind: 'full', limit: 'bytes' } as const;
    const parsed = isServed ? parseArticle(slug, found.text.markdown) : null;
    if (parsed?.article === null) return { kind: 'broken', problems: parsed.problems } as const;
    read.push({ version: { ...found.text, origin, by, parser }, at, isServed });
  }
  return { kind: 'read', versions: read } as const;
}

interface ReadVersion {
  readonly version: ArticleText & Pick<ExportedVersion, 'origin' | 'by' | 'parser'>;
  readonly at: number;
  readonly isServed: boolean;
}

function bytesOf({ markdown, questions }: ArticleText): number {
  return Buffer.byteLength(markdown) + Buffer.byteLength(questions);
}
