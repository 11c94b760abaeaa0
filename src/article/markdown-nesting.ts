/** Far more than a text needs; well under what costs the parser seconds (it grows with the square) or exhausts the stack. */
const MAX_MARKERS = 100;

/** One line that opens more quotes and list items within one another than `MAX_MARKERS`. */
const DEEP_LINE = new RegExp(`^(?:[ \\t]*(?:>|(?:[-+*]|\\d{1,9}[.)])[ \\t])){${MAX_MARKERS + 1}}`, 'm');

/** The first line (from 1) whose blocks are nested too deeply to be parsed; `null` when there is none. */
export function tooDeepLine(markdown: string): number | null {
  const at = DEEP_LINE.exec(markdown)?.index;
  return at === undefined ? null : markdown.slice(0, at).split('\n').length;
}
