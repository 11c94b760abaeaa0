import { fileTypeFromBuffer } from 'file-type';
import { isPdf, isPlainText } from './plain-text.ts';

/** Kinds of document that the project reads, as `file-type` calls them. Text has no signature. */
const DOCUMENTS: readonly string[] = [
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/xml',
];

export type ReadableType = { readonly readable: true } | { readonly readable: false; readonly found: string | null };

/**
 * Whether bytes are of a kind that can be read as an article, by what they hold and not by what their server calls them.
 * Only a first sieve: what a document holds is for whoever reads it.
 */
export async function readableType(bytes: Uint8Array): Promise<ReadableType> {
  if (isPlainText(bytes) || isPdf(bytes)) return { readable: true };
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (found === undefined) return { readable: false, found: null };
  return DOCUMENTS.includes(found.mime) ? { readable: true } : { readable: false, found: found.mime };
}
