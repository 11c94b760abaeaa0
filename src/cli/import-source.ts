import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { importDocument, type Imported } from '../library/curation/import-document.ts';
import { errorCode } from '../library/read-text-file.ts';
import type { ReadingTools } from './reading-tools.ts';

/** As much as a member may give the bot as a file. */
const MAX_BYTES = 10 * 2 ** 20;

export type SourceResult = Imported | { readonly kind: 'no-file'; readonly path: string; readonly code: string };

/** Reads a file, or the page at an http or https address. */
export async function importSource(source: string, tools: ReadingTools): Promise<SourceResult> {
  const sources = { ...tools, now: () => Date.now() };
  if (/^https?:\/\//i.test(source)) {
    return importDocument({ kind: 'url', url: source }, null, sources, () => undefined);
  }
  let bytes: Uint8Array;
  try {
    if ((await stat(source)).size > MAX_BYTES) {
      return { kind: 'failed', failure: { id: 'too-large', limit: MAX_BYTES } };
    }
    bytes = await readFile(source);
  } catch (error) {
    return { kind: 'no-file', path: source, code: errorCode(error) };
  }
  const name = basename(source);
  const read = await tools.reader.read({ bytes, contentType: null, url: null, name });
  if (!read.ok) return { kind: 'failed', failure: read.failure };
  return { kind: 'read', article: read.article, origin: { kind: 'file', name }, source: null };
}
