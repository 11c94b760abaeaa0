import type { Line } from './page-text.ts';

/** One page's lines with its height. */
export interface PageLines {
  readonly height: number;
  readonly lines: readonly Line[];
}

/** Share of a page's height, at its top and at its bottom, in which a running head or a page number may stand. */
const MARGIN = 0.12;
/** A running line stands on so many of the pages (even and odd ones differ, and the first has none). */
const MIN_SHARE = 0.3;
const MIN_PAGES = 2;

/** Share of the text's size. */
const SMALL = 0.92;
/** In ems. */
const HEAD_DISTANCE = 2;

const NUMBER = String.raw`(?:\d{1,4}|[ivxl]{1,6})`;
/** `12`, `- 12 -`, `Pagina 3 van 10`, `p. 4/9`. */
const PAGE_NUMBER = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?:(?:pagina|page|pag|blz|p|seite)\b\.?\s*)?${NUMBER}(?:\s*(?:van|of|von|/|\|)\s*${NUMBER})?[^\p{L}\p{N}]*$`,
  'iu',
);

/**
 * The lines at the edges of pages that repeat from page to page, and page numbers.
 *
 * @param pages - each page's lines from top to bottom
 */
export function runningLines(pages: readonly PageLines[], textSize: number): ReadonlySet<Line> {
  const edges = pages.map(({ height, lines }) => ({
    top: lines.filter(({ y }) => y < MARGIN * height),
    bottom: lines.filter(({ y }) => y > (1 - MARGIN) * height).toReversed(),
  }));
  const counts = new Map<string, number>();
  for (const { top, bottom } of edges) {
    for (const key of new Set([...top, ...bottom].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = Math.max(MIN_PAGES, MIN_SHARE * pages.length);
  const isRunning = (line: Line): boolean => PAGE_NUMBER.test(line.text) || (counts.get(keyOf(line)) ?? 0) >= enough;
  const repeated = edges.flatMap(({ top, bottom }) => [...outermost(top, isRunning), ...outermost(bottom, isRunning)]);
  return new Set([...repeated, ...pages.slice(1).flatMap(({ lines }) => smallHead(lines, textSize))]);
}

/** What stands in small type above a page that is not the first, with white below it: the head of a document of two pages. */
function smallHead(lines: readonly Line[], textSize: number): readonly Line[] {
  const [first] = lines;
  if (first === undefined || first.size > SMALL * textSize) return [];
  const head = lines.filter(({ y }) => y - first.y < textSize / 2);
  const next = lines[head.length];
  return next !== undefined && next.y - first.y > HEAD_DISTANCE * textSize ? head : [];
}

/** From the edge inwards up to the first line that is the page's own: text may repeat too. */
function outermost(lines: readonly Line[], isRunning: (line: Line) => boolean): readonly Line[] {
  const own = lines.findIndex((line) => !isRunning(line));
  return own === -1 ? lines : lines.slice(0, own);
}

/** What a line has in common with those of other pages: its words and about its place, whatever its numbers. */
function keyOf({ text, y, size }: Line): string {
  return `${text.replace(/\d+/gu, '#').toLowerCase()} ${Math.round(y / (2 * size))}`;
}
