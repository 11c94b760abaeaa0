import { deflateSync } from 'node:zlib';

export interface PdfOptions {
  /** What undoes `packed`, as a PDF names it. */
  readonly filter?: string;
  /** More for the trailer. */
  readonly trailer?: string;
}

/** A PDF of one page whose content stream is `packed`. */
export function pdfOf(packed: Uint8Array, { filter = '/FlateDecode', trailer = '' }: PdfOptions = {}): Uint8Array {
  const objects: Uint8Array[] = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 5 0 R/Resources<</Font<</F 4 0 R>>>>>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ].map((text) => Buffer.from(text));
  const stream = `<</Length ${packed.length}/Filter ${filter}>>stream\n`;
  objects.push(Buffer.concat([Buffer.from(stream), packed, Buffer.from('\nendstream')]));
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = 9;
  const add = (part: Uint8Array): void => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((object, at) => {
    offsets.push(length);
    add(Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]));
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const xref = `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${table}`;
  add(Buffer.from(`${xref}trailer<</Size 6/Root 1 0 R${trailer}>>\nstartxref\n${length}\n%%EOF`));
  return new Uint8Array(Buffer.concat(parts));
}

/** A PDF of one page with these lines, each at a place in points from the page's lower left corner. */
export function pdfWithLines(
  lines: readonly { readonly x: number; readonly y: number; readonly size: number; readonly text: string }[],
): Uint8Array {
  const shown = lines.map(
    ({ x, y, size, text }) => `BT /F ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, String.raw`\$&`)}) Tj ET`,
  );
  return pdfOf(deflateSync(Buffer.from(shown.join('\n'), 'latin1')));
}
