import { randomBytes } from 'node:crypto';
import { onTestFinished } from 'vitest';
import type { FetchRequest, FetchResult } from '../../../src/fetching/fetcher.ts';
import { createCuration } from '../../../src/library/curation/create-curation.ts';
import type { CurationParts } from '../../../src/library/curation/parts.ts';
import { parseArticleText } from '../../../src/library/servers/parsed-text.ts';
import { openSqliteStore } from '../../../src/library/store/sqlite/open.ts';
import { readDocument } from '../../../src/reading/read-document.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

export const SERVER = '410000000000000001';
export const OTHER_SERVER = '410000000000000009';
export const MILA = '310000000000000003';
export const URL_OF_PAGE = 'https://krant.example/brug';

/** A page of the web that can change, and the requests for it. */
class Web {
  readonly requests: FetchRequest[] = [];
  #answer: FetchResult = { kind: 'failed', failure: { id: 'unknown-host', host: 'krant.example' } };

  serve(html: string, etag: string | null = null): void {
    this.#answer = {
      kind: 'fetched',
      bytes: Buffer.from(html),
      contentType: 'text/html; charset=utf-8',
      url: URL_OF_PAGE,
      validators: { etag, lastModified: null },
    };
  }

  answer(result: FetchResult): void {
    this.#answer = result;
  }

  fetch(request: FetchRequest): Promise<FetchResult> {
    this.requests.push(request);
    const answer = this.#answer;
    const etag = answer.kind === 'fetched' ? answer.validators.etag : null;
    return Promise.resolve(etag !== null && etag === request.validators?.etag ? { kind: 'not-modified' } : answer);
  }
}

/** A curation over a store of its own, reading what `web` serves; `time` is the clock. */
export async function curationFixture(given: Partial<CurationParts> = {}) {
  const store = await openSqliteStore({ file: `${temporaryFolder()}/vraagbaak.db` });
  onTestFinished(() => store.close());
  const web = new Web();
  const time = { now: Date.UTC(2026, 9, 1) };
  const curation = curationOn(store, web, time, given.parse, given);
  return { store, curation, web, time };
}

/** A page of a newspaper with an article of these paragraphs, under a heading each. */
export function page(title: string, sections: readonly (readonly [heading: string, paragraph: string])[]): string {
  const text = sections.map(([heading, paragraph]) => `<h2>${heading}</h2><p>${paragraph}</p>`).join('');
  return `<!doctype html><html lang="nl"><head><title>${title}</title></head><body>
    <nav><a href="/">Voorpagina</a></nav><main><article><h1>${title}</h1>
    <p>De gemeente bouwt een nieuwe brug over de Vecht. Het werk begint in maart en duurt tot het einde van volgend jaar.</p>
    ${text}</article></main></body></html>`;
}

/** A curation over a store that is there, reading what `web` serves. */
export function curationOn(
  store: CurationParts['store'],
  web: Web,
  time: { readonly now: number },
  parse: CurationParts['parse'] = (slug, text) => Promise.resolve(parseArticleText(slug, text)),
  given: Partial<CurationParts> = {},
) {
  return createCuration({
    store,
    fetcher: { fetch: (request) => web.fetch(request), close: () => Promise.resolve() },
    reader: { read: readDocument, close: () => Promise.resolve() },
    quota: { articles: 3, bytes: 100_000 },
    operatorSlugs: () => ['de-wet'],
    newId: () => randomBytes(12).toString('base64url'),
    now: () => time.now,
    ...given,
    parse,
  });
}
