import type { Row } from './page-text.ts';

/** In ems: cells of one column begin this close to one another. */
const ALIGNED = 1;

/**
 * What each row of a table says: `Header: cell; Header: cell` below a bold first row, whose own text is empty; else its cells as
 * they stand. Rows are a table where at least two follow one another with equally many cells, aligned.
 */
export function tableRows(rows: readonly Row[]): ReadonlyMap<Row, string> {
  const said = new Map<Row, string>();
  let table: Row[] = [];
  const close = (): void => {
    if (table.length > 1) for (const [row, text] of textsOf(table)) said.set(row, text);
    table = [];
  };
  for (const row of rows) {
    const last = table.at(-1);
    if (last !== undefined && !isBelow(row, last)) close();
    if (row.cells.length > 1) table.push(row);
  }
  close();
  return said;
}

function textsOf(table: readonly Row[]): readonly (readonly [Row, string])[] {
  const [first, ...others] = table;
  if (first?.bold !== true || others.some(({ bold }) => bold)) {
    return table.map((row) => [row, row.cells.map(({ text }) => text).join('; ')]);
  }
  return table.map((row) => [
    row,
    row === first ? '' : row.cells.map(({ text }, at) => `${first.cells[at]?.text ?? ''}: ${text}`).join('; '),
  ]);
}

function isBelow(row: Row, above: Row): boolean {
  if (row.cells.length !== above.cells.length) return false;
  return row.cells.every(({ x0 }, at) => Math.abs(x0 - (above.cells[at]?.x0 ?? 0)) < ALIGNED * row.size);
}
