import type { Column } from './columns.ts';
import { continues, LIST_MARK, typesetting, type Placed } from './continuation.ts';
import { joinLines, type Wording } from './join-lines.ts';
import { tableRows } from './tables.ts';

/** Lines that belong together. */
export interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  /** Begins as an item of a list does, or is the row of a table. */
  readonly listed: boolean;
  /** Counted from 0. */
  readonly page: number;
}

/** Share of the text's size: smaller type is a note's or a caption's, which stands in the way of no paragraph. */
export const SMALL_TYPE = 0.92;

/** A bullet is layout; a number may be referred to. */
const BULLET = /^[•◦▪■●○‣∙·–—*-]\s+/u;

/**
 * Puts lines together to paragraphs, over the ends of columns and pages, and over the captions and notes that stand there.
 *
 * @param pages - the columns of each page, in reading order
 */
export function paragraphsOf(
  pages: readonly (readonly Column[])[],
  textSize: number,
  wording: Wording,
): readonly Paragraph[] {
  const placed = pages.flatMap((columns, page) =>
    columns.flatMap((column) => column.lines.map((line): Placed => ({ line, column, page }))),
  );
  const setting = typesetting(placed);
  const cells = tableRows(placed.map(({ line }) => line));
  const groups: Placed[][] = [];
  const open: { text: Placed[] | null; small: Placed[] | null } = { text: null, small: null };
  for (const next of placed) {
    const kind = next.line.size < SMALL_TYPE * textSize ? 'small' : 'text';
    const group = open[kind];
    const inTable = cells.has(next.line) || (group?.some(({ line }) => cells.has(line)) ?? false);
    if (group !== null && !inTable && continues(group, next, setting, groups.at(-1) !== group)) {
      group.push(next);
    } else {
      open[kind] = [next];
      groups.push(open[kind]);
    }
  }
  return groups.flatMap(([first, ...others]): readonly Paragraph[] => {
    if (first === undefined) return [];
    const row = cells.get(first.line);
    if (row === '') return [];
    const paragraph = paragraphOf(first, others, wording);
    return [row === undefined ? paragraph : { ...paragraph, text: row, bold: false, listed: true }];
  });
}

function paragraphOf(first: Placed, others: readonly Placed[], wording: Wording): Paragraph {
  const lines = [first, ...others].map(({ line }) => line);
  const text = lines.reduce((joined, line) => joinLines(joined, line.text, wording), '');
  return {
    text: text.replace(BULLET, ''),
    size: Math.max(...lines.map(({ size }) => size)),
    bold: lines.every(({ bold }) => bold),
    listed: LIST_MARK.test(text),
    page: first.page,
  };
}
