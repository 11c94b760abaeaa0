import { LIST_MARK } from './list-mark.ts';

/** Widths, in UTF-16 units, at which mail, terminals and typewriters break their lines. Longer lines are paragraphs. */
const MIN_WIDTH = 40;
const MAX_WIDTH = 100;

/** Of the lines with one right below them, so many come close to the longest; of a list of short lines they do not. */
const MIN_FULL_SHARE = 0.6;

/** Lines of which so many end a sentence are paragraphs; one in three or four does where they are broken. */
const MAX_ENDED_SHARE = 0.7;
const SENTENCE_END = /[.!?…:]["'”’»)]*\s*$/u;

/** A line of at least this share of the width is full: the next word did not fit, or would have made it look uneven. */
const FULL = 0.75;

/** The width at which a text's lines were broken by hand or by a program; `null` where each line is a paragraph. */
export function wrapWidth(blocks: readonly (readonly string[])[]): number | null {
  const broken = blocks.flatMap((lines) => lines.filter((_, at) => isFollowedByWords(lines[at + 1])));
  const ended = broken.filter((line) => SENTENCE_END.test(line)).length;
  if (broken.length === 0 || ended >= MAX_ENDED_SHARE * broken.length) return null;
  const followed = broken.map((line) => line.trimEnd().length);
  const width = followed.reduce((longest, length) => Math.max(longest, length), 0);
  if (width < MIN_WIDTH || width > MAX_WIDTH) return null;
  const full = followed.filter((length) => length >= FULL * width).length;
  return full >= MIN_FULL_SHARE * followed.length ? width : null;
}

/** Whether a line was ended where it is because its paragraph ends there: the next word would have fitted. */
export function endsEarly(line: string, next: string, width: number): boolean {
  const word = /^\S*/.exec(next.trimStart())?.[0] ?? '';
  return line.trimEnd().length < FULL * width && line.trimEnd().length + 1 + word.length <= width;
}

/** A line above a list item ended there in any case: it tells nothing of where lines are broken. */
function isFollowedByWords(next: string | undefined): boolean {
  return next !== undefined && !LIST_MARK.test(next);
}
