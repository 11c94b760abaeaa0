import { documentTitle } from '../document-title.ts';
import { promoteHeadings } from '../headings.ts';
import { leftOut } from '../left-out.ts';
import type { LeftOut, ReadArticle } from '../read-article.ts';
import { articleLanguage, textLanguage } from '../text-language.ts';
import { columnsOf, findGutter } from './columns.ts';
import { wordsOf } from './join-lines.ts';
import { linesOf } from './lines.ts';
import { bodySize, type Line, type PageText } from './page-text.ts';
import { paragraphsOf } from './paragraphs.ts';
import { pdfDrafts } from './pdf-drafts.ts';
import type { PdfProperties } from './pdf-properties.ts';
import { pdfTitle } from './pdf-title.ts';
import { runningLines } from './running-lines.ts';

/** Fewer letters than this in a whole document are no text: a stamp on scanned pages. */
const MIN_LETTERS = 40;

/** Share of characters that are no private ones: else the fonts do not tell which letters their shapes are. */
const MIN_LEGIBLE = 0.7;

/** `null` where the pages hold no text that can be read. */
export function pdfArticle(
  pages: readonly PageText[],
  properties: PdfProperties,
  url: string | null,
): ReadArticle | null {
  if (!isLegible(pages)) return null;
  const pageLines = pages.map(({ height, runs }) => ({ height, lines: linesOf(runs) }));
  const running = runningLines(pageLines, bodySize(pageLines.flatMap((page) => page.lines)));
  const texts = pageLines.map(({ lines }) => lines.filter((line) => !running.has(line)));
  const lines = texts.flat();
  const textSize = bodySize(lines);

  const language = textLanguage(lines.map(({ text }) => ({ paragraph: text })));
  const wording = { words: wordsOf(lines.map(({ text }) => text)), language };
  const gutters = texts.flatMap((page) => findGutter(page) ?? []);
  const columns = texts.map((page) => columnsOf(page, gutters));
  const paragraphs = paragraphsOf(columns, textSize, wording);
  const { title, paragraphs: titles } = pdfTitle(paragraphs, textSize, properties.title);
  const { drafts, leftOut: out } = pdfDrafts(
    paragraphs.filter((paragraph) => !titles.has(paragraph)),
    textSize,
  );
  const blocks = promoteHeadings(drafts);
  if (blocks.length === 0) return null;
  const heading = blocks.flatMap((block) => ('heading' in block ? [block.heading] : []))[0];
  return {
    title: title ?? documentTitle(heading ?? ''),
    language: articleLanguage(properties.language, blocks),
    source: url === null ? null : { name: null, url },
    published: properties.published,
    author: properties.author,
    blocks,
    leftOut: [...furniture(running), ...out],
  };
}

function isLegible(pages: readonly PageText[]): boolean {
  const text = pages.flatMap(({ runs }) => runs.map((run) => run.text)).join('');
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const illegible = text.match(/[\p{Co}\p{Cn}\ufffd]/gu)?.length ?? 0;
  return letters >= MIN_LETTERS && letters >= MIN_LEGIBLE * (letters + illegible);
}

/** Each running line once, as it first stands. */
function furniture(running: ReadonlySet<Line>): readonly LeftOut[] {
  const texts = new Map([...running].reverse().map(({ text }) => [text.replace(/\d+/gu, '#'), text]));
  return [...texts.values()].reverse().map((text) => leftOut('page-furniture', text));
}
