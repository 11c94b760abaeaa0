import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Fetcher } from '../../src/fetching/fetcher.ts';
import { createCuration } from '../../src/library/curation/create-curation.ts';
import type { CurationParts } from '../../src/library/curation/parts.ts';
import { parseArticleText } from '../../src/library/servers/parsed-text.ts';
import { openSqliteStore } from '../../src/library/store/sqlite/open.ts';
import type { Store } from '../../src/library/store/store.ts';
import type { Reader } from '../../src/reading/read-article.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A store of its own, which goes when the test ends. */
export async function testStore(): Promise<Store> {
  const folder = temporaryFolder();
  const store = await openSqliteStore({ file: join(folder, 'vraagbaak.db') });
  onTestFinished(() => store.close());
  return store;
}

/** The real curation; without a fetcher and a reader, nothing can be imported. */
export function testCuration(store: Store, given: Partial<CurationParts> = {}) {
  return createCuration({
    store,
    fetcher: noFetcher,
    reader: noReader,
    parse: (slug, text) => Promise.resolve(parseArticleText(slug, text)),
    quota: { articles: 100, bytes: 10_000_000 },
    operatorSlugs: () => [],
    newId: () => randomBytes(12).toString('base64url'),
    now: Date.now,
    ...given,
  });
}

const noFetcher: Fetcher = {
  fetch: () => Promise.resolve({ kind: 'failed', failure: { id: 'forbidden-address' } }),
  close: () => Promise.resolve(),
};

const noReader: Reader = {
  read: () => Promise.resolve({ ok: false, failure: { id: 'damaged' } }),
  close: () => Promise.resolve(),
};
