import type { Run } from './page-text.ts';

/** `3`, `12`, `*`: what refers to a footnote. */
const NOTE_MARK = /^[\d*†‡]{1,3}$/u;

/** A mark's size is at most this share of the text's. */
const MARK_SIZE = 0.8;
/** In ems of the text: how far a mark is raised, and how close it follows. */
const MIN_RAISED = 0.15;
const MAX_RAISED = 0.8;
const MAX_DISTANCE = 0.4;

/** Behind these a raised 2 or 3 is a power: *m²*, *10³*. */
const POWERED = /(?:^|[\s\d(])(?:[kcdm]?m|\d)$/u;

/** The runs of a page without the raised numbers that refer to footnotes, which are no words of its text. */
export function withoutNoteMarks(runs: readonly Run[]): readonly Run[] {
  return runs.filter((run) => !(NOTE_MARK.test(run.text.trim()) && runs.some((other) => isRaisedBehind(run, other))));
}

function isRaisedBehind(mark: Run, text: Run): boolean {
  if (text.text.trim() === '') return false;
  const em = text.size;
  const raised = (text.y - mark.y) / em;
  if (mark.size > MARK_SIZE * em || raised < MIN_RAISED || raised > MAX_RAISED) return false;
  if (Math.abs(mark.x0 - text.x1) > MAX_DISTANCE * em) return false;
  return !(/^[23]$/u.test(mark.text.trim()) && POWERED.test(text.text));
}
