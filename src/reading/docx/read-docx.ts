import { documentTitle } from '../document-title.ts';
import { blocksOf } from '../html/blocks.ts';
import { parsePage, type PageDocument } from '../html/page-dom.ts';
import { leftOut } from '../left-out.ts';
import type { Document, LeftOut, LeftOutKind, ReadFailure, ReadResult } from '../read-article.ts';
import { articleLanguage } from '../text-language.ts';
import { coreProperties } from './core-properties.ts';
import { docxHtml } from './docx-html.ts';
import { isWordDocument, zipType } from './office-file.ts';
import { zipContents } from './zip-contents.ts';

/** Unpacked, all files of a document together: pictures hardly grow, and text of 100 MB is none. */
const MAX_UNPACKED = 100 * 1024 * 1024;

/** Reads a ZIP file, which should be a Word document. */
export async function readDocx(bytes: Uint8Array, { url }: Pick<Document, 'url'>): Promise<ReadResult> {
  const zip = zipContents(bytes, MAX_UNPACKED);
  if (!zip.ok)
    return failed(zip.reason === 'too-large' ? { id: 'too-demanding', bound: 'memory' } : { id: zip.reason });
  if (!isWordDocument(zip.files)) return failed({ id: 'unsupported-type', found: zipType(zip.files) });

  const html = await docxHtml(bytes).catch((error: unknown) => {
    if (error instanceof RangeError) throw error;
    return null; // mammoth has no errors of its own for a file that is not as it should be
  });
  if (html === null) return failed({ id: 'damaged' });

  const page = parsePage(html);
  const out = [...takeOut(page, 'p.caption', 'caption'), ...takeOut(page, 'p.contents', 'navigation')];
  withoutNoteMarks(page);
  const core = coreProperties(zip.files);
  const title = takeTitle(page) ?? documentTitle(core.title ?? '');
  const blocks = blocksOf(page.body);
  if (blocks.length === 0) return failed({ id: 'no-text' });
  const heading = blocks.flatMap((block) => ('heading' in block ? [block.heading] : []))[0];
  return {
    ok: true,
    article: {
      title: title ?? documentTitle(heading ?? ''),
      language: articleLanguage(core.language, blocks),
      source: url === null ? null : { name: null, url },
      published: null,
      author: core.author,
      blocks,
      leftOut: out,
    },
  };
}

/** The text in the style of a title, else a heading of level 1 above everything; it is taken out of the text. */
function takeTitle(page: PageDocument): string | null {
  const styled = [...page.querySelectorAll('h1.title')];
  const [first] = page.body.children;
  const [only, another] = page.querySelectorAll('h1');
  const top = only !== undefined && only === first && another === undefined ? [only] : [];
  const elements = styled.length > 0 ? styled : top;
  const title = documentTitle(elements.map(({ textContent }) => textContent ?? '').join(' '));
  if (title !== null) for (const element of elements) element.remove();
  return title;
}

function takeOut(page: PageDocument, selector: string, kind: LeftOutKind): readonly LeftOut[] {
  return [...page.querySelectorAll(selector)].map((element) => {
    element.remove();
    return leftOut(kind, element.textContent ?? '');
  });
}

/** The numbers that mammoth writes for footnotes and endnotes, and the arrows back. The notes themselves are a list at the end. */
function withoutNoteMarks(page: PageDocument): void {
  for (const link of [...page.querySelectorAll('a')]) {
    const isMark = /^(?:foot|end)note-ref-/.test(link.getAttribute('id') ?? '');
    const isArrow = /^#(?:foot|end)note-ref-/.test(link.getAttribute('href') ?? '');
    if (isMark || isArrow) link.remove();
  }
}

function failed(failure: ReadFailure): ReadResult {
  return { ok: false, failure };
}
