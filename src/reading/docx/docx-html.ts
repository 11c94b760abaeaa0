import mammoth from 'mammoth';

/** Styles that mammoth does not know by itself; `Kop` and `Titel` where a program translates the names in the file. */
const STYLES = [
  ...['Title', 'title', 'Titel'].map((name) => `p[style-name='${name}'] => h1.title:fresh`),
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='Kop ${level}'] => h${level}:fresh`),
  ...['caption', 'Caption', 'Bijschrift'].map((name) => `p[style-name='${name}'] => p.caption:fresh`),
  ...[1, 2, 3, 4, 5, 6].flatMap((level) => [
    `p[style-name='toc ${level}'] => p.contents:fresh`,
    `p[style-name='TOC ${level}'] => p.contents:fresh`,
    `p[style-name='Inhopg ${level}'] => p.contents:fresh`,
  ]),
  "p[style-name='TOC Heading'] => p.contents:fresh",
  "p[style-name='Kopvan inhoudsopgave'] => p.contents:fresh",
];

/** A Word document as HTML with `h1.title`, `p.caption` and `p.contents`; without its pictures. */
export async function docxHtml(bytes: Uint8Array): Promise<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { value } = await mammoth.convertToHtml(
    { buffer },
    {
      styleMap: STYLES,
      // A document may bring a style map of its own, which is nothing that we want to be told.
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    },
  );
  return value;
}
