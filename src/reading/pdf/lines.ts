import { withoutNoteMarks } from './note-marks.ts';
import { bodySize, type Line, type Row, type Run } from './page-text.ts';

/** In ems. Two runs on one baseline with less between them are one line; more is a gutter, or a cell's edge. */
const MAX_GAP = 1.2;
/** In ems. Less is how letters stand in a word. */
const MIN_SPACE = 0.15;
/** In ems. Baselines that differ by less are one: superscripts, drop shadows. */
const SAME_BASELINE = 0.45;

/** The lines of a page, or of part of it, from top to bottom and from left to right. */
export function linesOf(runs: readonly Run[]): readonly Line[] {
  return rows(withoutNoteMarks(runs)).flatMap((row) => lineSpans(row).flatMap((span) => lineOf(span) ?? []));
}

/** Lines that share a baseline as one, whatever lies between them: each such row with the texts that it is made of. */
export function joinedRows(lines: readonly Line[]): readonly Row[] {
  return rows(lines).flatMap((row) => {
    const line = lineOf(row);
    return line === null ? [] : { ...line, cells: row };
  });
}

function rows<Item extends Run>(runs: readonly Item[]): readonly (readonly Item[])[] {
  const sorted = runs.filter(({ text }) => text.trim() !== '').sort((a, b) => a.y - b.y || a.x0 - b.x0);
  const found: Item[][] = [];
  for (const run of sorted) {
    const row = found.at(-1);
    const first = row?.[0];
    const near = first !== undefined && run.y - first.y < SAME_BASELINE * Math.max(run.size, first.size);
    if (row !== undefined && near) row.push(run);
    else found.push([run]);
  }
  return found.map((row) => row.sort((a, b) => a.x0 - b.x0));
}

function lineSpans(row: readonly Run[]): readonly (readonly Run[])[] {
  const spans: Run[][] = [];
  let end = -Infinity;
  for (const run of row) {
    const span = spans.at(-1);
    if (span !== undefined && run.x0 - end < MAX_GAP * run.size) span.push(run);
    else spans.push([run]);
    end = Math.max(end, run.x1);
  }
  return spans;
}

function lineOf(runs: readonly Run[]): Line | null {
  const [first] = runs;
  if (first === undefined) return null;
  let text = '';
  let end = first.x0;
  for (const run of runs) {
    const spaced = /\s$/u.test(text) || /^\s/u.test(run.text);
    if (text !== '' && !spaced && run.x0 - end > MIN_SPACE * run.size) text += ' ';
    text += run.text;
    end = Math.max(end, run.x1);
  }
  const trimmed = text.replace(/\s+/gu, ' ').trim();
  const letters = runs.filter((run) => /[\p{L}\p{N}]/u.test(run.text));
  const firstWord = /^\S*/.exec(trimmed)?.[0] ?? '';
  return {
    text: trimmed,
    x0: first.x0,
    x1: end,
    y: first.y,
    size: bodySize(runs),
    bold: letters.length > 0 && letters.every((run) => run.bold),
    firstWordWidth: ((end - first.x0) * firstWord.length) / Math.max(trimmed.length, 1),
  };
}
