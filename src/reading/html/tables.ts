import { lineOf } from './line-of.ts';
import type { PageElement } from './page-dom.ts';

/** Longest cell, in UTF-16 units, of a table that does not say that it is one: what is longer is a column of a layout. */
const MAX_PLAIN_CELL = 120;

/** Elements that a cell of a layout holds and one of data hardly does. */
const LAYOUT_WITHIN = 'table, h1, h2, h3, h4, h5, h6, form, iframe, nav, article, section';

/** Widest span that is believed; a page may claim any number. */
const MAX_SPAN = 50;

interface Cell {
  readonly text: string;
  readonly isHeader: boolean;
}

/** Whether a table holds data; one that holds none only places parts of the page beside each other. */
export function isDataTable(table: PageElement): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none' || table.querySelector(LAYOUT_WITHIN) !== null) return false;
  if (table.querySelector('th, thead, caption') !== null) return true;
  const rows = gridOf(table);
  const [first] = rows;
  if (first === undefined || rows.length < 2 || first.length < 2) return false;
  return rows.every((row) => row.length === first.length && row.every(({ text }) => text.length <= MAX_PLAIN_CELL));
}

/** Each row of a data table as `Header: cell; Header: cell`, its caption before them. */
export function rowTexts(table: PageElement): readonly string[] {
  const caption = table.querySelector('caption');
  const [first, ...rest] = gridOf(table);
  const texts = caption === null ? [] : [lineOf(caption)];
  if (first === undefined) return texts;
  const isHeaderRow = first.length > 1 && first.every(({ text, isHeader }) => isHeader || text === '');
  const header = isHeaderRow ? first : [];
  for (const row of isHeaderRow ? rest : [first, ...rest]) texts.push(rowText(row, header));
  return texts.filter((text) => text !== '');
}

function rowText(row: readonly Cell[], header: readonly Cell[]): string {
  const cells = row
    .map(({ text }, column) => ({ text, name: header[column]?.text ?? '' }))
    .filter(({ text }) => text !== '');
  if (new Set(cells.map(({ text }) => text)).size === 1) return cells[0]?.text ?? '';
  const [name, value, ...more] = cells;
  if (header.length === 0 && name !== undefined && value !== undefined && more.length === 0) {
    return `${name.text.replace(/:$/u, '')}: ${value.text}`;
  }
  return cells.map(({ text, name: of }) => (of === '' ? text : `${of.replace(/:$/u, '')}: ${text}`)).join('; ');
}

/** The cells of each row, those that span several rows or columns repeated in each. */
function gridOf(table: PageElement): readonly (readonly Cell[])[] {
  const grid: Cell[][] = [];
  const below = new Map<number, { readonly cell: Cell; left: number }>();
  for (const row of table.querySelectorAll('tr')) {
    const cells: Cell[] = [];
    const fill = (): void => {
      for (let open = below.get(cells.length); open !== undefined && open.left > 0; open = below.get(cells.length)) {
        open.left -= 1;
        cells.push(open.cell);
      }
    };
    for (const element of row.children) {
      if (element.tagName !== 'TD' && element.tagName !== 'TH') continue;
      fill();
      const cell = { text: lineOf(element), isHeader: element.tagName === 'TH' };
      for (let column = 0; column < spanOf(element, 'colspan'); column += 1) {
        below.set(cells.length, { cell, left: spanOf(element, 'rowspan') - 1 });
        cells.push(cell);
      }
    }
    fill();
    if (cells.some(({ text }) => text !== '')) grid.push(cells);
  }
  return grid;
}

function spanOf(cell: PageElement, name: 'colspan' | 'rowspan'): number {
  const span = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(span) && span >= 1 ? Math.min(span, MAX_SPAN) : 1;
}
