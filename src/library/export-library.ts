import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isSlug } from '../article/slug.ts';
import { ARTICLE_ENDING, SIDECAR_ENDING } from './knowledge-file.ts';
import { LIBRARY_FILE, LIBRARY_FORMAT, versionPath, WAITING, type ExportedArticle } from './library-file.ts';
import { errorCode } from './read-text-file.ts';
import type { Store } from './store/store.ts';
import type { StoredArticleFacts } from './store/stored-article.ts';
import type { ArticleText, VersionFacts } from './store/version.ts';

export type LibraryExport =
  | { readonly kind: 'done'; readonly articles: number }
  /** There is something in the folder; it is left as it is. */
  | { readonly kind: 'not-empty' }
  /** `code` is Node's, such as `EACCES`. */
  | { readonly kind: 'unwritable'; readonly code: string };

/**
 * Writes a server's library into a folder, which is made where there is none: each article that is served as the two files of
 * a knowledge folder, to the byte, and beside them what those have no room for. `importLibrary` reads it back. Rejects with a
 * `StoreFailure`.
 */
export async function exportLibrary(store: Store, server: string, dir: string): Promise<LibraryExport> {
  try {
    await mkdir(dir, { recursive: true });
    if ((await readdir(dir)).length > 0) return { kind: 'not-empty' };
  } catch (error) {
    return { kind: 'unwritable', code: errorCode(error) };
  }
  const facts = [
    ...(await store.articles.facts(server, 'served')),
    ...(await store.articles.facts(server, 'removed')),
  ].filter(({ slug }) => isSlug(slug));
  const writer = new TextWriter(dir);
  const articles: ExportedArticle[] = [];
  for (const article of facts) articles.push(await exportArticle(store, article, writer));
  const settings = await store.servers.settings(server);
  await writer.write(LIBRARY_FILE, `${JSON.stringify({ format: LIBRARY_FORMAT, settings, articles }, null, 2)}\n`);
  return writer.failure === null
    ? { kind: 'done', articles: articles.length }
    : { kind: 'unwritable', code: writer.failure };
}

async function exportArticle(store: Store, article: StoredArticleFacts, writer: TextWriter): Promise<ExportedArticle> {
  const { server, slug, audience, source, removedAt } = article;
  const versions: VersionFacts[] = [];
  for (const { number } of (await store.articles.versions(server, slug)).toReversed()) {
    // What came in while this is being written is for the next export.
    if (number > article.version.number) continue;
    const version = await store.articles.version(server, slug, number);
    if (version === null) continue;
    const { markdown, questions, ...facts } = version;
    versions.push(facts);
    const isServed = removedAt === null && number === article.version.number;
    await writer.writeArticle(isServed ? slug : versionPath(slug, number), { markdown, questions });
  }
  const found = article.pending === null ? null : await store.articles.find(server, slug);
  if (found?.pending) await writer.writeArticle(versionPath(slug, WAITING), found.pending);
  return { slug, audience, source, removedAt, versions, pending: found?.pending ? article.pending : null };
}

/** Writes until something goes wrong, and remembers what. */
class TextWriter {
  failure: string | null = null;
  readonly #dir: string;

  constructor(dir: string) {
    this.#dir = dir;
  }

  async writeArticle(path: string, { markdown, questions }: ArticleText): Promise<void> {
    await this.write(`${path}${ARTICLE_ENDING}`, markdown);
    if (questions !== '') await this.write(`${path}${SIDECAR_ENDING}`, questions);
  }

  async write(name: string, text: string): Promise<void> {
    if (this.failure !== null) return;
    const file = join(this.#dir, name);
    try {
      await mkdir(dirname(file), { recursive: true });
      // Where upper and lower case are one, two articles could have one name.
      await writeFile(file, text, { flag: 'wx' });
    } catch (error) {
      this.failure = errorCode(error);
    }
  }
}
