import { fileTypeFromBuffer } from 'file-type';
import { decodeText } from './decode-text.ts';
import type { Document } from './read-article.ts';
import { looksLikeHtml, looksLikeMarkdown } from './text-kind.ts';

/** What a document is, by its bytes. */
export type DocumentKind =
  | { readonly kind: 'pdf' | 'zip' | 'html' }
  | { readonly kind: 'text' | 'markdown'; readonly text: string }
  /** Of an encrypted office document no more can be seen. */
  | { readonly kind: 'encrypted' }
  /** A MIME type, if that is known. */
  | { readonly kind: 'unsupported'; readonly found: string | null };

/** A PDF may have other things above its first line; readers look that far (ISO 32000-1, appendix H, note 13). */
const PDF_HEADER_WITHIN = 1024;

/** Enough to tell text from what is not. */
const LOOKED_AT = 64 * 1024;

/** Tells by the bytes what a document is. Its name and what its server calls it only tell Markdown from text. */
export async function documentKind(document: Document): Promise<DocumentKind> {
  const bytes = Buffer.from(document.bytes.buffer, document.bytes.byteOffset, document.bytes.byteLength);
  if (bytes.subarray(0, PDF_HEADER_WITHIN).includes('%PDF-')) return { kind: 'pdf' };
  if (bytes.subarray(0, 4).equals(ZIP_ENTRY)) return { kind: 'zip' };
  if (bytes.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE)) return compoundFileKind(bytes);

  const start = decodeText(bytes.subarray(0, LOOKED_AT), document.contentType);
  if (looksLikeHtml(start)) return { kind: 'html' };
  const found = (await fileTypeFromBuffer(bytes.subarray(0, LOOKED_AT)))?.mime;
  if (found !== undefined && found !== 'application/xml') return { kind: 'unsupported', found };
  if (found !== undefined || !isText(start)) return { kind: 'unsupported', found: found ?? null };

  const text = decodeText(bytes, document.contentType);
  return { kind: looksLikeMarkdown(text, document) ? 'markdown' : 'text', text };
}

const ZIP_ENTRY = Buffer.from('PK\x03\x04', 'latin1');
/** What Office wrote before 2007, and what it puts around a document with a password. */
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

function compoundFileKind(bytes: Buffer): DocumentKind {
  if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return { kind: 'encrypted' };
  const isWord = bytes.includes(Buffer.from('WordDocument', 'utf16le'));
  return { kind: 'unsupported', found: isWord ? 'application/msword' : 'application/x-cfb' };
}

/** Control characters stand in no text, but for those that lay it out (tab, line and page breaks). */
function isText(start: string): boolean {
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  return !/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(start);
}
