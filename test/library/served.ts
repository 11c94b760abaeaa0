import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import {
  createServerLibraries,
  type ServerLibraries,
  type ServerLibrariesOptions,
} from '../../src/library/server-libraries.ts';
import { OperatorLibrary } from '../../src/library/servers/operator-library.ts';
import { parseArticleText } from '../../src/library/servers/parsed-text.ts';
import type { LibraryTrouble } from '../../src/library/servers/library-trouble.ts';
import type { Viewer } from '../../src/library/servers/viewer.ts';
import { createSlices } from '../../src/library/slices.ts';
import { openSqliteStore } from '../../src/library/store/sqlite/open.ts';
import type { Store } from '../../src/library/store/store.ts';
import { EVERYONE, type Audience } from '../../src/library/store/stored-article.ts';
import { Thesaurus } from '../../src/search/thesaurus.ts';

/** Libraries over a store in a file, with what they told of. */
export interface Served {
  readonly store: Store;
  readonly operator: OperatorLibrary;
  readonly libraries: ServerLibraries;
  readonly troubles: LibraryTrouble[];
  /** The slugs of the articles that were parsed, in order. */
  readonly parsed: string[];
}

export async function serve(
  articles: readonly Article[] = [],
  options: Partial<ServerLibrariesOptions> = {},
): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'vraagbaak-libraries-'));
  const store = await openSqliteStore({ file: join(folder, 'store.db') });
  const slices = createSlices();
  const operator = new OperatorLibrary(new Thesaurus(), slices);
  await operator.put(articles);
  const troubles: LibraryTrouble[] = [];
  const parsed: string[] = [];
  const libraries = createServerLibraries({
    store,
    operator,
    slices,
    memory: Infinity,
    parse: (slug, text) => {
      parsed.push(slug);
      return Promise.resolve(parseArticleText(slug, text));
    },
    onTrouble: (trouble) => troubles.push(trouble),
    ...options,
  });
  onTestFinished(async () => {
    libraries.close();
    await store.close();
    rmSync(folder, { recursive: true });
  });
  return { store, operator, libraries, troubles, parsed };
}

export const SERVER = '1001';

/** A member without roles in a channel of the server. */
export const MEMBER: Viewer = { server: SERVER, channel: '11', parent: null, roles: [], audience: 'member' };

/** Publishes a text under a slug, as the version after the one that is there. */
export async function publish(
  { store }: Pick<Served, 'store'>,
  slug: string,
  text: string,
  { server = SERVER, audience = EVERYONE }: { server?: string; audience?: Audience } = {},
): Promise<void> {
  const markdown = `---\ntitle: Over ${slug}\nlanguage: nl\n---\n\n${text}\n`;
  const before = await store.articles.find(server, slug);
  const published = await store.articles.publish(
    {
      server,
      slug,
      version: { markdown, questions: '', origin: { kind: 'paste' }, by: '7', parser: 1 },
      follows: before?.version.number ?? null,
      audience,
      quota: { articles: 1000, bytes: 1e9 },
    },
    1,
  );
  if (published.kind !== 'done') throw new Error(published.kind);
}

/** What a viewer is told in answer to a question: the passages, best first. */
export async function told(
  { libraries }: Pick<Served, 'libraries'>,
  text: string,
  viewer: Viewer = MEMBER,
): Promise<readonly string[]> {
  const { ranked } = (await libraries.for(viewer)).ask({ text, locale: 'nl', article: null });
  return ranked.map(({ quotation: { passage } }) => passage.text);
}

export async function slugs({ libraries }: Pick<Served, 'libraries'>, viewer = MEMBER): Promise<readonly string[]> {
  return (await libraries.for(viewer))
    .articles()
    .map(({ slug }) => slug)
    .toSorted();
}
