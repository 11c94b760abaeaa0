import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageText, Run } from './page-text.ts';

/** What of a font's name tells that it is bold: `ABCDEF+Helvetica-Bold`, `Frutiger-Black`, `NotoSans-SemiBold`. */
const BOLD = /bold|black|heavy|demi/i;

/** Text that leans more than this (of its size) stands on its side: a watermark, a margin. */
const MAX_SLANT = 0.1;

/** Whether each font that was met is bold, by the name that pdf.js gives it in this document. */
export type BoldFonts = Map<string, boolean>;

/** @param boldFonts - what is known of the document's fonts; what this page tells is added */
export async function readPage(page: PDFPageProxy, boldFonts: BoldFonts): Promise<PageText> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const { items, styles } = await page.getTextContent();
  await learnFonts(page, Object.keys(styles), boldFonts);
  const runs = items.flatMap((item): Run | readonly Run[] => {
    if (!('str' in item) || item.str === '') return [];
    const [a, b, c, d, x, y] = item.transform.map(Number);
    if (a === undefined || b === undefined || c === undefined || d === undefined) return [];
    if (x === undefined || y === undefined) return [];
    const size = Math.hypot(c, d);
    if (size === 0 || a <= 0 || Math.abs(b) > MAX_SLANT * size) return [];
    const bold = boldFonts.get(item.fontName) ?? false;
    return { text: item.str, x0: x - left, x1: x - left + item.width, y: top - y, size, bold };
  });
  page.cleanup();
  return { width: right - left, height: top - bottom, runs: runs.filter(({ y }) => y >= 0 && y <= top - bottom) };
}

/** A font's name is known only once the page has been prepared for drawing, which is done for pages with new fonts alone. */
async function learnFonts(page: PDFPageProxy, names: readonly string[], boldFonts: BoldFonts): Promise<void> {
  if (names.every((name) => boldFonts.has(name))) return;
  await page.getOperatorList().catch(() => undefined);
  for (const name of names) boldFonts.set(name, page.commonObjs.has(name) && isBold(page.commonObjs.get(name)));
}

function isBold(font: unknown): boolean {
  if (typeof font !== 'object' || font === null) return false;
  if ('bold' in font && font.bold === true) return true;
  return 'name' in font && typeof font.name === 'string' && BOLD.test(font.name);
}
