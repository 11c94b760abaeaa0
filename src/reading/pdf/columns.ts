import { joinedRows } from './lines.ts';
import { bodySize, type Line, type Row } from './page-text.ts';

/** Lines that are read from top to bottom, one below the other. */
export interface Column {
  /** Where its lines begin and end, but for a few that stand out. */
  readonly left: number;
  readonly right: number;
  readonly lines: readonly Row[];
}

/** A column's edges are those of so many of its lines. */
const MOST = 0.9;
/** Fewest lines on either side of a gutter. */
const MIN_LINES = 4;
/** Fewest characters that these have on average: the cells of a table are shorter. */
const MIN_CHARACTERS = 15;
/** Of all lines, at most so many run across a gutter: titles, and tables and captions below pictures. */
const MAX_ACROSS = 0.3;
/** In points: how finely a gutter is looked for. */
const STEP = 2;
/** In ems: half the width of the narrowest gutter. */
const HALF_GUTTER = 0.3;
/** Of the lines on the thinner side, so many stand beside a line of the other: else these are blocks above one another. */
const MIN_BESIDE = 0.5;

/**
 * The columns of a page in reading order: what runs across a gutter divides what is above it from what is below.
 *
 * @param known - gutters of other pages, which tell of a page that ends soon after its first column
 */
export function columnsOf(lines: readonly Line[], known: readonly number[] = []): readonly Column[] {
  if (lines.length === 0) return [];
  const gutter = findGutter(lines) ?? known.find((x) => isGutter(lines, x)) ?? null;
  if (gutter === null) return [columnOf(joinedRows(lines))];
  const columns: Column[] = [];
  let band: Line[] = [];
  const closeBand = (): void => {
    columns.push(
      ...columnsOf(band.filter(({ x1 }) => x1 <= gutter)),
      ...columnsOf(band.filter(({ x0 }) => x0 >= gutter)),
    );
    band = [];
  };
  for (const line of lines) {
    if (!crosses(line, gutter)) {
      band.push(line);
      continue;
    }
    closeBand();
    columns.push(columnOf(joinedRows([line])));
  }
  closeBand();
  return together(columns);
}

function columnOf(lines: readonly Row[]): Column {
  return {
    left: quantile(
      lines.map(({ x0 }) => x0),
      1 - MOST,
    ),
    right: quantile(
      lines.map(({ x1 }) => x1),
      MOST,
    ),
    lines,
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))] ?? 0;
}

/** Lines across the gutter that follow one another are one column. */
function together(columns: readonly Column[]): readonly Column[] {
  const joined: Column[] = [];
  for (const column of columns) {
    const last = joined.at(-1);
    const isRunOn = last !== undefined && column.lines.length === 1 && overlap(last, column);
    if (last !== undefined && isRunOn && last.lines.every((line) => line.x1 - line.x0 > (last.right - last.left) / 2)) {
      joined[joined.length - 1] = columnOf([...last.lines, ...column.lines]);
    } else joined.push(column);
  }
  return joined;
}

/** Whether two columns have about the same edges. */
function overlap(a: Column, b: Column): boolean {
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return shared > 0.7 * (Math.max(a.right, b.right) - Math.min(a.left, b.left));
}

/** Where the white between two columns lies; `null` where there is but one. */
export function findGutter(lines: readonly Line[]): number | null {
  const left = quantile(
    lines.map(({ x0 }) => x0),
    0,
  );
  const right = quantile(
    lines.map(({ x1 }) => x1),
    1,
  );
  const half = HALF_GUTTER * bodySize(lines);
  let best: { readonly x: number; readonly across: number } | null = null;
  let run: number[] = [];
  for (let x = left; x <= right; x += STEP) {
    const across = lines.filter((line) => line.x0 < x + half && line.x1 > x - half).length;
    if (best !== null && across === best.across && run.at(-1) === x - STEP) run.push(x);
    if (across <= MAX_ACROSS * lines.length && (best === null || across < best.across) && divides(lines, x)) {
      best = { x, across };
      run = [x];
    }
  }
  return run[Math.floor(run.length / 2)] ?? null;
}

/** Whether a gutter of another page is one here. */
function isGutter(lines: readonly Line[], x: number): boolean {
  const [before, behind] = [lines.filter(({ x1 }) => x1 <= x), lines.filter(({ x0 }) => x0 >= x)];
  if (lines.length - before.length - behind.length > MAX_ACROSS * lines.length) return false;
  return [before, behind].every((side) => side.length > 0 && meanLength(side) >= MIN_CHARACTERS);
}

/** Whether running text stands on both sides of `x`, beside one another. */
function divides(lines: readonly Line[], x: number): boolean {
  const sides = [lines.filter(({ x1 }) => x1 <= x), lines.filter(({ x0 }) => x0 >= x)] as const;
  if (sides.some((side) => side.length < MIN_LINES || meanLength(side) < MIN_CHARACTERS)) return false;
  const [thin, thick] = sides[0].length < sides[1].length ? sides : [sides[1], sides[0]];
  const beside = thin.filter((line) => thick.some((other) => Math.abs(other.y - line.y) < line.size));
  return beside.length >= MIN_BESIDE * thin.length;
}

function meanLength(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0) / lines.length;
}

function crosses({ x0, x1 }: Line, gutter: number): boolean {
  return x0 < gutter && x1 > gutter;
}
