import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
// Registers the part that parses, which would otherwise be looked for beside the program and loaded into a thread.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';

/** Tables for the character sets of Chinese, Japanese and Korean, which a PDF need not bring itself. */
const CHARACTER_MAPS = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps') + sep;

/** Pictures are not looked at, however small. */
const NO_IMAGES = 1;

const ONLY_ERRORS = 0;

/** Opens a PDF for its text alone: nothing is drawn, evaluated or fetched. Rejects with pdf.js's exceptions. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const task = getDocument({
    data: new Uint8Array(bytes), // it takes the buffer away
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: NO_IMAGES,
    cMapUrl: CHARACTER_MAPS,
    verbosity: ONLY_ERRORS,
  });
  return task.promise;
}
