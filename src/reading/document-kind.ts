import { fileTypeFromBuffer } from 'file-type';
import { hasControls, isPdf, isPlainText } from '../fetching/plain-text.ts';
import { decodeText } from './decode-text.ts';
import { isXml, looksLikeHtml } from './html-kind.ts';
import type { Document } from './read-article.ts';
import { looksLikeMarkdown } from './text-kind.ts';

/** What a document is, by its bytes. */
export type DocumentKind =
  | { readonly kind: 'pdf' | 'zip' | 'html' }
  | { readonly kind: 'text' | 'markdown'; readonly text: string }
  /** Of an encrypted office document no more can be seen. */
  | { readonly kind: 'encrypted' }
  /** A MIME type, if that is known. */
  | { readonly kind: 'unsupported'; readonly found: string | null };

/** Enough to tell text from what is not. */
const LOOKED_AT = 64 * 1024;

/** Tells by the bytes what a document is. Its name and what its server calls it only tell HTML, Markdown and text apart. */
export async function documentKind(document: Document): Promise<DocumentKind> {
  const bytes = Buffer.from(document.bytes.buffer, document.bytes.byteOffset, document.bytes.byteLength);
  if (isPdf(bytes)) return { kind: 'pdf' };
  if (bytes.subarray(0, 4).equals(ZIP_ENTRY)) return { kind: 'zip' };
  if (bytes.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE)) return compoundFileKind(bytes);

  const isPlain = isPlainText(bytes);
  const text = decodeText(isPlain ? bytes : bytes.subarray(0, LOOKED_AT), document.contentType);
  if (looksLikeHtml(text, document)) return { kind: 'html' };
  if (!isPlain) {
    return { kind: 'unsupported', found: (await fileTypeFromBuffer(bytes.subarray(0, LOOKED_AT)))?.mime ?? null };
  }
  if (isXml(text)) return { kind: 'unsupported', found: 'application/xml' };
  if (hasControls(text.slice(0, LOOKED_AT))) return { kind: 'unsupported', found: null };
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
