import { documentKind } from './document-kind.ts';
import { readDocx } from './docx/read-docx.ts';
import { readHtml } from './html/read-html.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { readPdf } from './pdf/read-pdf.ts';
import type { Document, ReadResult } from './read-article.ts';
import { readText } from './text/read-text.ts';

/**
 * Reads a document of any kind, on the spot: without the bounds that `createReader` sets. Throws a `RangeError` where the stack or
 * the memory does not suffice.
 */
export async function readDocument(document: Document): Promise<ReadResult> {
  const found = await documentKind(document);
  switch (found.kind) {
    case 'html':
      return readHtml(document.bytes, document);
    case 'pdf':
      return readPdf(document.bytes, document);
    case 'zip':
      return readDocx(document.bytes, document);
    case 'markdown':
      return readMarkdown(found.text, document);
    case 'text':
      return readText(found.text, document);
    case 'encrypted':
      return { ok: false, failure: { id: 'encrypted' } };
    case 'unsupported':
      return { ok: false, failure: { id: 'unsupported-type', found: found.found } };
  }
}
