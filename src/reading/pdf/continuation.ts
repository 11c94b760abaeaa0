import type { Column } from './columns.ts';
import type { Row } from './page-text.ts';

/** A line with the column that it stands in. */
export interface Placed {
  readonly line: Row;
  readonly column: Column;
  /** Counted from 0. */
  readonly page: number;
}

/** Sizes that differ by less than this share are the same. */
const SAME_SIZE = 0.06;
/** In lines of the usual distance: more between two is the white between paragraphs. */
const MAX_LEADING = 1.3;
const CLOSE_LEADING = 1.1;
/** In ems: an opening line that stands in. */
const MIN_INDENT = 0.7;
const MAX_INDENT = 6;
/** Share of a column's width that stays empty behind a last line, whatever follows. */
const SHORT_LINE = 0.4;

/** What a list's item begins with: a bullet, a dash, a number. */
export const LIST_MARK = /^(?:[•◦▪■●○‣∙·–—*-]|\d{1,3}[.)]|\(?[a-z]\))\s+(?=\S)/u;
const SENTENCE_END = /[.!?…:;]["'”’»)\]]*\d{0,2}$/u;

/** How a document is set. */
export interface Typesetting {
  /** The usual distance of two lines, in ems. */
  readonly leading: number;
  /** Whether a paragraph stands in instead of below some white. */
  readonly indents: boolean;
}

/**
 * Whether a line goes on with the paragraph of the lines before it.
 *
 * @param interrupted - whether a caption or a footnote stands between
 */
export function continues(
  group: readonly Placed[],
  next: Placed,
  { leading, indents }: Typesetting,
  interrupted: boolean,
): boolean {
  const last = group.at(-1);
  if (last === undefined) return false;
  const { line } = last;
  const ended = SENTENCE_END.test(line.text);
  if (Math.abs(line.size - next.line.size) > SAME_SIZE * line.size) return false;
  if (LIST_MARK.test(next.line.text) && !isNumberInText(line.text, next.line.text)) return false;
  if (last.column !== next.column || interrupted) {
    if (line.bold !== next.line.bold) return false;
    const runsOver = indents && last.column.right - line.x1 < line.size && !standsIn(next);
    return !ended || runsOver || /^\p{Ll}/u.test(next.line.text);
  }

  const distance = (next.line.y - line.y) / (leading * line.size);
  if (distance < 0 || distance > MAX_LEADING) return false;
  const room = next.column.right - line.x1;
  const isFull = room < next.line.firstWordWidth + line.size / 2;
  if (line.bold !== next.line.bold) return isFull && !ended && distance < CLOSE_LEADING;
  if (room > SHORT_LINE * (next.column.right - next.column.left) && !isFull) return false;
  return !ended || (isFull && !isIndented(last, next, group.length));
}

/** A number at the start of a line is no list's where the sentence runs on over it. */
function isNumberInText(before: string, line: string): boolean {
  return /^\d/u.test(line) && /\p{Ll}$/u.test(before);
}

function isIndented(last: Placed, next: Placed, lines: number): boolean {
  return isIndent(next.line.x0 - (lines > 1 ? last.line.x0 : last.column.left), next.line.size);
}

function standsIn({ line, column }: Placed): boolean {
  return isIndent(line.x0 - column.left, line.size);
}

function isIndent(distance: number, em: number): boolean {
  return distance > MIN_INDENT * em && distance < MAX_INDENT * em;
}

export function typesetting(placed: readonly Placed[]): Typesetting {
  const characters = new Map<number, number>();
  let indented = 0;
  placed.forEach((next, at) => {
    const { line, column } = next;
    const before = placed[at - 1];
    if (before?.column !== column) return;
    const distance = Math.round((10 * (line.y - before.line.y)) / line.size) / 10;
    if (distance < TIGHT || distance > WIDE) return;
    characters.set(distance, (characters.get(distance) ?? 0) + line.text.length);
    const isOpening = SENTENCE_END.test(before.line.text) && !LIST_MARK.test(line.text);
    if (isOpening && standsIn(next) && !standsIn(before)) indented += 1;
  });
  const leading = [...characters].reduce((most, next) => (next[1] > most[1] ? next : most), [USUAL, 0])[0];
  return { leading, indents: indented >= MIN_INDENTED };
}

/** In ems: no lines of a paragraph are closer or further apart; what a text has that tells nothing. */
const TIGHT = 0.9;
const WIDE = 2.5;
const USUAL = 1.2;
/** Fewer indented paragraphs are chance. */
const MIN_INDENTED = 3;
