import type { Node } from './node.ts';
import { found, matchAt, type Match, type Rule } from './rule.ts';

/** Lists nest this deep. */
const MAX_LIST_DEPTH = 11;
/** The numbers that a list can begin with. */
const LIST_NUMBERS = { min: 1, max: 1_000_000_000 } as const;

/** `> ` on each line, or `>>> ` for all that follows. Spaces may stand before it; the space after it must. */
const quote: Rule = (scan) => {
  if (scan.context.inQuote || scan.context.lineStart === 'text') return null;
  const lines = matchAt(scan, /> [^\n]*(?:\n *> [^\n]*)*\n?/y);
  if (lines !== null) {
    const text = lines[0].replace(/\n$/, '').replaceAll(/^ *> /gm, '');
    return found(lines, { kind: 'quote', children: scan.parse(text, { inQuote: true, lineStart: 'start' }) });
  }
  const rest = matchAt(scan, />>> ([^]+)/y);
  if (rest === null) return null;
  return found(rest, { kind: 'quote', children: scan.parse(rest[1] ?? '', { inQuote: true, lineStart: 'start' }) });
};

/** `# `, `## `, `### ` at the very start of a line, not in a list. */
const heading: Rule = (scan) => {
  if (scan.context.lineStart !== 'start' || scan.context.listDepth > 0) return null;
  const match = matchAt(scan, /(#{1,3})\s+(?!#)([^\n]+)\n?/y);
  if (match === null) return null;
  const title = (match[2] ?? '').trimEnd().replace(/#+$/, '').trimEnd();
  return found(match, { kind: 'heading', level: match[1]?.length ?? 1, children: scan.parse(title) });
};

/** `-# ` at the very start of a line. */
const subtext: Rule = (scan) => {
  if (scan.context.lineStart !== 'start') return null;
  const match = matchAt(scan, /-# +(?!-#)([^\n]+)\n?/y);
  return match === null ? null : found(match, { kind: 'subtext', children: scan.parse(match[1] ?? '') });
};

/** An item: its mark, its line, and the lines after it that begin with a space. */
const ITEM = /((?:[*-]|\d+\.) +)([^\n]*(?:\n [^\n]*)*)(?:\n|$)/y;

/** `- `, `* ` or `1. ` at the start of a line, be it after spaces. */
const list: Rule = (scan) => {
  if (scan.context.lineStart === 'text' || scan.context.listDepth >= MAX_LIST_DEPTH) return null;
  const items: (readonly Node[])[] = [];
  let start: number | null = null;
  let end = scan.at;
  for (;;) {
    const match = matchAt({ source: scan.source, at: end }, ITEM);
    if (match === null) break;
    const [, mark = '', body = ''] = match;
    if (items.length === 0 && /^\d/.test(mark)) {
      start = Math.min(Math.max(Number.parseInt(mark, 10), LIST_NUMBERS.min), LIST_NUMBERS.max);
    }
    const dedented = body.replaceAll(new RegExp(`^ {1,${mark.length}}`, 'gm'), '');
    items.push(scan.parse(dedented, { listDepth: scan.context.listDepth + 1, lineStart: 'start' }));
    end += match[0].length;
  }
  return items.length === 0 ? null : { nodes: [{ kind: 'list', start, items }], end };
};

/** A fence, with the name of a language on its first line. */
const codeBlock: Rule = (scan) => {
  const match = matchAt(scan, /```(?:([\w+.-]*)\n)?([^]*?[^\n][^]*?)```/y);
  if (match === null) return null;
  const language = (match[1] ?? '') === '' ? null : (match[1] ?? null);
  return found(match, { kind: 'code-block', language, text: (match[2] ?? '').replaceAll(/^\n+|\n+$/g, '') });
};

const RULES: readonly Rule[] = [codeBlock, quote, heading, subtext, list];

/** Quotes, headings, subtext, lists and code blocks. */
export const block: Rule = (scan): Match | null => {
  if (scan.context.inLabel) return null;
  for (const rule of RULES) {
    const match = rule(scan);
    if (match !== null) return match;
  }
  return null;
};
