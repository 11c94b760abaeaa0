import { fileTypeFromBuffer } from 'file-type';

/** Kinds of document that the project reads, as `file-type` calls them. Text has no signature and is told below. */
const DOCUMENTS: readonly string[] = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/xml',
];

/** Bytes that are looked at to tell text: as many as browsers do, rounded up (WHATWG, "MIME Sniffing": 1445). */
const SAMPLE = 4096;
/** Control characters that no text holds (WHATWG, "MIME Sniffing", binary data byte). */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]/;
const BYTE_ORDER_MARKS = ['efbbbf', 'fffe', 'feff'];
/** Signatures of documents that may be written in letters alone. */
const WRITTEN_DOCUMENT = /^(?:%PDF-|\{\\rtf)/;

export type ReadableType = { readonly readable: true } | { readonly readable: false; readonly found: string | null };

/**
 * Whether bytes are of a kind that can be read as an article, by what they hold and not by what their server calls them.
 * Only a first sieve: what a document holds is for whoever reads it.
 */
export async function readableType(bytes: Uint8Array): Promise<ReadableType> {
  if (isText(bytes)) return { readable: true };
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (found === undefined) return { readable: false, found: null };
  return DOCUMENTS.includes(found.mime) ? { readable: true } : { readable: false, found: found.mime };
}

/** Told before any signature: those of pictures are as short as the `BM` that a text on a car may begin with. */
function isText(bytes: Uint8Array): boolean {
  const sample = Buffer.from(bytes.subarray(0, SAMPLE));
  if (BYTE_ORDER_MARKS.some((mark) => sample.toString('hex', 0, mark.length / 2) === mark)) return true;
  const letters = sample.toString('latin1');
  return !CONTROL.test(letters) && !WRITTEN_DOCUMENT.test(letters);
}
