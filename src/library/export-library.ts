import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isSlug } from '../article/slug.ts';
import { slugForTitle } from '../article/slug-for-title.ts';
import { ARTICLE_ENDING, SIDECAR_ENDING } from './knowledge-file.ts';
import { LIBRARY_FILE, LIBRARY_FORMAT, versionPath, WAITING, type ExportedArticle } from './library-file.ts';
import { errorCode } from './read-text-file.ts';
import type { Store } from './store/store.ts';
import type { StoredArticleFacts } from './store/stored-article.ts';
import type { ArticleText, VersionFacts } from './store/version.ts';

export type LibraryExport =
  | {
      readonly kind: 'done';
      readonly articles: number;
      /** Those whose slug no file can have, and what they are called in the folder. */
      readonly renamed: readonly { readonly slug: string; readonly as: string }[];
    }
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
  const facts = [...(await store.articles.facts(server, 'served')), ...(await store.articles.facts(server, 'removed'))];
  const names = namesOf(facts.map(({ slug }) => slug));
  const writer = new TextWriter(dir);
  const articles: ExportedArticle[] = [];
  for (const article of facts) {
    articles.push(await exportArticle(store, article, names.get(article.slug) ?? article.slug, writer));
  }
  const settings = await store.servers.settings(server);
  await writer.write(LIBRARY_FILE, `${JSON.stringify({ format: LIBRARY_FORMAT, settings, articles }, null, 2)}\n`);
  if (writer.failure !== null) return { kind: 'unwritable', code: writer.failure };
  return { kind: 'done', articles: articles.length, renamed: [...names].map(([slug, as]) => ({ slug, as })) };
}

/** For each slug that is none by today's rules, and that no file can have: one like it. */
function namesOf(slugs: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(slugs);
  const names = new Map<string, string>();
  for (const slug of slugs) {
    if (isSlug(slug)) continue;
    const name = slugForTitle(slug, taken);
    taken.add(name);
    names.set(slug, name);
  }
  return names;
}

async function exportArticle(
  store: Store,
  article: StoredArticleFacts,
  name: string,
  writer: TextWriter,
): Promise<ExportedArticle> {
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
    await writer.writeArticle(isServed ? name : versionPath(name, number), { markdown, questions });
  }
  const found = article.pending === null ? null : await store.articles.find(server, slug);
  if (found?.pending) await writer.writeArticle(versionPath(name, WAITING), found.pending);
  return { slug: name, audience, source, removedAt, versions, pending: found?.pending ? article.pending : null };
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
