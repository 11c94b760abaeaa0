/** Bytes that are looked at to tell text: as many as browsers do, rounded up (WHATWG, "MIME Sniffing": 1445). */
const SAMPLE = 4096;

/** Further than text needs: what stands above a PDF's first line may be long, and so may its objects without a picture. */
const PDF_SAMPLE = 64 * 1024;

/** A PDF may have other things above its first line; readers look that far (ISO 32000-1, appendix H, note 13). */
const PDF_HEADER_WITHIN = 1024;
const PDF_HEADER = '%PDF-';

/** Control characters that no text holds (WHATWG, "MIME Sniffing", binary data byte; but Word ends lines with 0x0B). */
// eslint-disable-next-line no-control-regex -- the rule takes them for slips, and here they are what is looked for
const CONTROL = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/;
const BYTE_ORDER_MARKS = ['efbbbf', 'fffe', 'feff'];

/** Signatures of documents that may be written in letters alone. */
const WRITTEN_DOCUMENT = /^(?:%PDF-|%!PS|\{\\rtf|BEGIN:V(?:CALENDAR|CARD)\s)/;

/** What DOS ended its texts with, and what a failing disk does. */
const PADDING: readonly number[] = [0x00, 0x1a];

/**
 * Whether bytes are text, by what they hold. To be asked before any signature: those of pictures are as short as the `BM` that a text
 * on a car may begin with.
 */
export function isPlainText(bytes: Uint8Array, sample = SAMPLE): boolean {
  const start = Buffer.from(withoutPadding(bytes).subarray(0, sample));
  if (BYTE_ORDER_MARKS.some((mark) => start.toString('hex', 0, mark.length / 2) === mark)) return true;
  const letters = start.toString('latin1');
  return !hasControls(letters) && !WRITTEN_DOCUMENT.test(letters);
}

/** Whether there are characters in it that no text holds. */
export function hasControls(text: string): boolean {
  return CONTROL.test(text);
}

/** Whether bytes are a PDF, and not a text that speaks of one. */
export function isPdf(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, PDF_HEADER_WITHIN));
  const at = start.indexOf(PDF_HEADER);
  if (at === -1) return false;
  return start.toString('utf8', 0, at).trim() === '' || !isPlainText(bytes, PDF_SAMPLE);
}

/** Nothing but padding stays what it is. */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  const last = bytes.findLastIndex((byte) => !PADDING.includes(byte));
  return last === -1 ? bytes : bytes.subarray(0, last + 1);
}
