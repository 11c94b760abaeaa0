import { isBlank } from '../../article/is-blank.ts';
import type { DraftBlock } from '../headings.ts';
import { endsEarly, wrapWidth } from './hard-wrapping.ts';
import { LIST_MARK } from './list-mark.ts';

/** What goes; a number may belong to the words. */
const BULLET_MARK = /^\s*[-*•–·▪◦]\s+/u;

/** A line that draws a line. */
const RULE = /^\s*([=\-*_~#])(?:\s*\1){2,}\s*$/u;
/** Under a line of words it makes that a heading. */
const UNDERLINE = /^\s*([=\-~])\1{2,}\s*$/u;

/** The paragraphs of a plain text, whether its lines are paragraphs, are wrapped, or stand in groups with blank lines between. */
export function textDrafts(text: string): readonly DraftBlock[] {
  const groups = text
    .replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n')
    .split('\n')
    .map((line) => (isBlank(line) ? '' : line))
    .join('\n')
    .split(/\n{2,}|\f/u)
    .map((group) => group.split('\n').filter((line) => !isBlank(line)));
  const width = wrapWidth(groups);
  return groups.flatMap((lines) => groupDrafts(lines, width));
}

function groupDrafts(lines: readonly string[], width: number | null): readonly DraftBlock[] {
  const drafts: DraftBlock[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) drafts.push(draftOf(open));
    open = [];
  };
  lines.forEach((line, at) => {
    if (RULE.test(line)) {
      const title = open.at(-1);
      if (title === undefined || !UNDERLINE.test(line) || open.length > 1) {
        close();
        return;
      }
      open = [];
      drafts.push({ heading: clean(title) });
      return;
    }
    const before = lines[at - 1];
    const joins = width !== null && before !== undefined && !endsEarly(before, line, width) && !LIST_MARK.test(line);
    const isIndented = before !== undefined && indent(line) > indent(before) && !LIST_MARK.test(before);
    if (!joins || isIndented) close();
    open.push(line);
  });
  close();
  return drafts;
}

function draftOf(lines: readonly string[]): DraftBlock {
  const fixed = LIST_MARK.test(lines[0] ?? '');
  const text = clean(lines.join('\n').replace(BULLET_MARK, ''));
  if (lines.length === 1 && isShouted(text)) return { heading: text };
  return { paragraph: text, bold: false, fixed };
}

/** A word that a line end divides is put together by whoever knows its language; here a hyphen stays what it is. */
function clean(text: string): string {
  return text
    .replace(/([\p{L}\p{N}]-)\s*\n\s*(?=\p{L})/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A line in capitals: how a typewriter makes a heading. */
function isShouted(line: string): boolean {
  return (
    line.length <= 80 && /\p{Lu}{2}.*\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line) && /[\p{L}\p{N}?!]$/u.test(line)
  );
}

function indent(line: string): number {
  return line.length - line.trimStart().length;
}
