import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Document, ReadFailure, ReadResult } from '../read-article.ts';
import { openPdf } from './open-pdf.ts';
import type { PageText } from './page-text.ts';
import { pdfArticle } from './pdf-article.ts';
import { pdfProperties, type PdfProperties } from './pdf-properties.ts';
import { readPage, type BoldFonts } from './read-page.ts';

interface PdfText {
  readonly pages: readonly PageText[];
  readonly properties: PdfProperties;
}

/** Reads the text of a PDF as an article. */
export async function readPdf(bytes: Uint8Array, { url }: Pick<Document, 'url'>): Promise<ReadResult> {
  let text: PdfText;
  try {
    text = await pdfText(bytes);
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
  const article = pdfArticle(text.pages, text.properties, url);
  return article === null ? { ok: false, failure: { id: 'no-text' } } : { ok: true, article };
}

async function pdfText(bytes: Uint8Array): Promise<PdfText> {
  const document = await openPdf(bytes);
  try {
    return { properties: await pdfProperties(document), pages: await readPages(document) };
  } finally {
    await document.loadingTask.destroy();
  }
}

async function readPages(document: PDFDocumentProxy): Promise<readonly PageText[]> {
  const boldFonts: BoldFonts = new Map();
  const pages: PageText[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await readPage(await document.getPage(number), boldFonts));
  }
  return pages;
}

/** The library puts errors of the engine into its own, with their message. */
function failureOf(error: unknown): ReadFailure {
  if (!(error instanceof Error)) return { id: 'damaged' };
  const { name, message } = error;
  if (name === 'PasswordException') return { id: 'encrypted' };
  if (message.includes('call stack')) return { id: 'too-demanding', bound: 'depth' };
  if (/allocation failed|array (?:buffer )?length/i.test(message)) return { id: 'too-demanding', bound: 'memory' };
  return { id: 'damaged' };
}
