import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArticle } from '../article/parse-article.ts';
import { PARSER_VERSION } from '../article/parser-version.ts';
import type { Problem } from '../article/problem.ts';
import { importHistory } from './import-history.ts';
import { slugOf } from './knowledge-file.ts';
import { LIBRARY_FILE, type ExportedArticle } from './library-file.ts';
import { readArticleText, readLibraryFile } from './read-exported.ts';
import { errorCode } from './read-text-file.ts';
import type { Quota } from './store/article-store.ts';
import { DEFAULT_SETTINGS, type ServerSettings } from './store/server-settings.ts';
import type { Store } from './store/store.ts';
import type { ArticleText } from './store/version.ts';

/** Why an article was left out. */
export type ImportRefusal =
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] }
  | { readonly kind: 'unreadable'; readonly code: string }
  /** One of its texts has more than `MAX_FILE_BYTES`. */
  | { readonly kind: 'too-large' }
  | { readonly kind: 'full'; readonly limit: 'articles' | 'bytes' }
  /** Somebody changed it meanwhile. */
  | { readonly kind: 'conflict' };

export type LibraryImport =
  | {
      readonly kind: 'done';
      /** Slugs, each of which has a new version or was not there before. */
      readonly imported: readonly string[];
      readonly unchanged: readonly string[];
      readonly refused: readonly { readonly slug: string; readonly refusal: ImportRefusal }[];
    }
  /** The folder, or what lies in it beside the articles, cannot be read. */
  | { readonly kind: 'unreadable'; readonly file: string; readonly code: string }
  /** `library.json` is not as an export writes it; `where` as in `LibraryFile`. */
  | { readonly kind: 'invalid'; readonly file: string; readonly where: string };

export interface ImportOptions {
  /** Discord id; `null` for the command line. */
  readonly by: string | null;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly quota: Quota;
}

/**
 * Brings a folder of articles into a server's library: one that `exportLibrary` wrote, or any knowledge folder. Articles that
 * are not there come with all that was written of them; those that are get a new version where their text differs. Rejects with
 * a `StoreFailure`.
 */
export async function importLibrary(
  store: Store,
  server: string,
  dir: string,
  options: ImportOptions,
): Promise<LibraryImport> {
  let names: readonly string[];
  try {
    names = await readdir(dir);
  } catch (error) {
    return { kind: 'unreadable', file: '', code: errorCode(error) };
  }
  const library = await readLibraryFile(dir);
  if (library.kind !== 'read') return { ...library, file: LIBRARY_FILE };
  if (library.settings !== null) await importSettings(store, server, library.settings, options);

  const exported = new Map(library.articles.map((article) => [article.slug, article]));
  const onDisk = names.flatMap((name) => slugOf(name) ?? []);
  const imported: string[] = [];
  const unchanged: string[] = [];
  const refused: { slug: string; refusal: ImportRefusal }[] = [];
  for (const slug of [...new Set([...exported.keys(), ...onDisk])].sort()) {
    const outcome = await importArticle(store, server, dir, slug, exported.get(slug), options);
    if (outcome === 'imported') imported.push(slug);
    else if (outcome === 'unchanged') unchanged.push(slug);
    else refused.push({ slug, refusal: outcome });
  }
  return { kind: 'done', imported, unchanged, refused };
}

/** Only where the server has chosen nothing yet. */
async function importSettings(
  store: Store,
  server: string,
  settings: ServerSettings,
  { by, at }: ImportOptions,
): Promise<void> {
  const present = await store.servers.settings(server);
  if (JSON.stringify(present) !== JSON.stringify(DEFAULT_SETTINGS)) return;
  if (JSON.stringify(settings) !== JSON.stringify(present)) await store.servers.setSettings(server, settings, by, at);
}

type Outcome = 'imported' | 'unchanged' | ImportRefusal;

async function importArticle(
  store: Store,
  server: string,
  dir: string,
  slug: string,
  exported: ExportedArticle | undefined,
  options: ImportOptions,
): Promise<Outcome> {
  const present = await store.articles.find(server, slug);
  if (present === null && exported !== undefined) return importHistory(store, server, dir, exported, options.quota);

  const read = await readArticleText(join(dir, slug));
  // An article that was removed there, and is still here.
  if (read.kind === 'absent') return 'unchanged';
  if (read.kind !== 'text') return read;
  const { text } = read;
  if (present !== null && isSame(present.version, text) && present.removedAt === null) return 'unchanged';
  const { article, problems } = parseArticle(slug, text.markdown);
  if (article === null) return { kind: 'broken', problems };
  const { by, at, quota } = options;
  if (present !== null && present.removedAt !== null) {
    const back = await store.articles.restore(server, slug, by, quota, at);
    if (back.kind === 'full') return back;
    if (isSame(present.version, text)) return 'imported';
  }
  const version = { ...text, origin: { kind: 'import' }, by, parser: PARSER_VERSION } as const;
  const follows = present?.version.number ?? null;
  const changed = await store.articles.publish({ server, slug, version, follows, quota }, at);
  if (changed.kind === 'done') return 'imported';
  return changed.kind === 'full' ? changed : { kind: 'conflict' };
}

function isSame(one: ArticleText, other: ArticleText): boolean {
  return one.markdown === other.markdown && one.questions === other.questions;
}
