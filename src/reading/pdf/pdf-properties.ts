import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';

/** What a PDF says of itself. When its file was made is not when its text was published. */
export interface PdfProperties {
  readonly title: string | null;
  readonly author: string | null;
  readonly language: string | null;
  /** ISO 8601 date. */
  readonly published: string | null;
}

const said = z.string().trim().min(1).nullable().catch(null);

const infoSchema = z.object({ Title: said, Author: said, Language: said });

/** XMP: by PRISM, which is made for magazines, and by Dublin Core. */
const PUBLISHED = ['prism:publicationdate', 'prism:coverdate', 'dcterms:issued'];

/** What programs write for nobody. */
const NOBODY = /^\(?(?:anonymous|unspecified|unknown|user|admin\w*|owner|onbekend|gebruiker|[a-z]:\\.*)\)?$/iu;

export async function pdfProperties(document: PDFDocumentProxy): Promise<PdfProperties> {
  const { info, metadata } = await document.getMetadata();
  const { Title, Author, Language } = infoSchema.parse(info);
  const title = xmp(metadata, 'dc:title') ?? Title;
  const date = PUBLISHED.map((name) => xmp(metadata, name)).find((each) => each !== null) ?? '';
  return {
    title,
    author: Author === null || NOBODY.test(Author) ? null : Author,
    language: Language,
    published: z.iso.date().safeParse(date.slice(0, 'YYYY-MM-DD'.length)).data ?? null,
  };
}

/** The library's types do not tell that a document may be without. */
function xmp(metadata: { get(name: string): unknown } | null, name: string): string | null {
  return said.parse(metadata?.get(name) ?? null);
}
