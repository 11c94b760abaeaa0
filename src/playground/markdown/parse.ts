import { block } from './block-rules.ts';
import { inline } from './inline-rules.ts';
import type { Node } from './node.ts';
import type { Context, LineStart } from './rule.ts';

const OUTERMOST: Context = { lineStart: 'start', inQuote: false, listDepth: 0, inLabel: false };

/**
 * Reads a message as Discord's client does. Its grammar is not documented beyond mentions and timestamps; this one follows
 * what public re-implementations found by trying it out. It knows nothing of how the bot escapes.
 */
export function parseDiscordMarkdown(content: string): readonly Node[] {
  return parse(content, OUTERMOST);
}

function parse(source: string, outer: Context): readonly Node[] {
  const nodes: Node[] = [];
  let text = '';
  let at = 0;
  let lineStart = outer.lineStart;
  const flush = (): void => {
    if (text !== '') nodes.push({ kind: 'text', text });
    text = '';
  };

  while (at < source.length) {
    const context = { ...outer, lineStart };
    const scan = { source, at, context, parse: within(context) };
    const match = block(scan) ?? inline(scan);
    const end = match?.end ?? at + 1;
    if (match === null) text += source.charAt(at);
    for (const node of match?.nodes ?? []) {
      if (node.kind === 'text') text += node.text;
      else {
        flush();
        nodes.push(node);
      }
    }
    lineStart = lineStartAfter(lineStart, source.slice(at, end));
    at = end;
  }
  flush();
  return nodes;
}

function within(context: Context) {
  return (source: string, changes: Partial<Context> = {}) => parse(source, { ...context, ...changes });
}

/** Where in its line the source goes on once `consumed` was read. */
function lineStartAfter(before: LineStart, consumed: string): LineStart {
  const line = consumed.slice(consumed.lastIndexOf('\n') + 1);
  if (/[^ ]/.test(line)) return 'text';
  const begins = consumed.includes('\n') ? 'start' : before;
  return line !== '' && begins === 'start' ? 'spaces' : begins;
}
