import { Buffer } from 'node:buffer';
import type { FetchRequest, Fetcher } from '../../fetching/fetcher.ts';
import type { Document, ReadArticle, Reader } from '../../reading/read-article.ts';
import type { SourceState } from '../store/stored-article.ts';
import type { Origin } from '../store/version.ts';
import type { ArticleInput, ImportStage } from './curation.ts';
import type { ImportFailure } from './import-failure.ts';

/** What a source was read as, and how it is read again. */
export type Imported =
  | {
      readonly kind: 'read';
      readonly article: ReadArticle;
      readonly origin: Origin;
      readonly source: SourceState | null;
    }
  | { readonly kind: 'failed'; readonly failure: ImportFailure };

export interface ImportSources {
  readonly fetcher: Fetcher;
  readonly reader: Reader;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Fetches a source, where it has to be fetched, and reads it. Does not reject. */
export async function importDocument(
  input: ArticleInput,
  onBehalfOf: string | null,
  sources: ImportSources,
  onStage: (stage: ImportStage) => void,
): Promise<Imported> {
  switch (input.kind) {
    case 'url':
      return importAddress(input.url, { onBehalfOf }, sources, onStage);
    case 'file':
      return importFile(input, sources, onStage);
    case 'paste':
      return importPaste(input, sources, onStage);
  }
}

async function importAddress(
  url: string,
  request: Omit<FetchRequest, 'url'>,
  { fetcher, reader, now }: ImportSources,
  onStage: (stage: ImportStage) => void,
): Promise<Imported> {
  onStage('fetching');
  const fetched = await fetcher.fetch({ ...request, url });
  if (fetched.kind === 'failed') return fetched;
  // Without validators nothing is answered so; a server that does all the same gave no page.
  if (fetched.kind === 'not-modified') return { kind: 'failed', failure: { id: 'status', status: 304 } };
  onStage('reading');
  const { bytes, contentType, url: found, validators } = fetched;
  const read = await reader.read({ bytes, contentType, url: found, name: null });
  if (!read.ok) return { kind: 'failed', failure: read.failure };
  const source = { url: found, ...validators, checkedAt: now(), failure: null };
  return { kind: 'read', article: withAddress(read.article, found), origin: { kind: 'url', url: found }, source };
}

/** Discord's own address of an attachment goes stale within a day, so it is no source. */
async function importFile(
  { name, url }: Extract<ArticleInput, { kind: 'file' }>,
  { fetcher, reader }: ImportSources,
  onStage: (stage: ImportStage) => void,
): Promise<Imported> {
  onStage('fetching');
  const fetched = await fetcher.fetch({ url, onBehalfOf: null });
  if (fetched.kind === 'failed') return fetched;
  if (fetched.kind === 'not-modified') return { kind: 'failed', failure: { id: 'status', status: 304 } };
  onStage('reading');
  return readLocal({ bytes: fetched.bytes, contentType: fetched.contentType, url: null, name }, reader, {
    kind: 'file',
    name,
  });
}

async function importPaste(
  { title, text }: Extract<ArticleInput, { kind: 'paste' }>,
  { reader }: ImportSources,
  onStage: (stage: ImportStage) => void,
): Promise<Imported> {
  if (text.trim() === '') return { kind: 'failed', failure: { id: 'nothing-pasted' } };
  onStage('reading');
  // A first short line would be taken for the title: the one that was typed comes before it.
  const whole = title.trim() === '' ? text : `${title.trim()}\n\n${text}`;
  const document = { bytes: Buffer.from(whole), contentType: 'text/plain; charset=utf-8', url: null, name: null };
  const read = await readLocal(document, reader, { kind: 'paste' });
  if (read.kind === 'failed' || title.trim() === '') return read;
  return { ...read, article: { ...read.article, title: title.trim() } };
}

async function readLocal(document: Document, reader: Reader, origin: Origin): Promise<Imported> {
  const read = await reader.read(document);
  if (!read.ok) return { kind: 'failed', failure: read.failure };
  return { kind: 'read', article: read.article, origin, source: null };
}

/** Whatever a page says of itself, it can be found where it was fetched. */
function withAddress(article: ReadArticle, url: string): ReadArticle {
  return { ...article, source: { name: article.source?.name ?? null, url: article.source?.url ?? url } };
}
