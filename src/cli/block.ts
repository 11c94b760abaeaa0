import type { Span } from '../language/span.ts';
import type { Screen } from './screen.ts';
import { wrap } from './wrap.ts';

export interface Block {
  readonly text: string;
  /** The part of `text` to show; all of it when left out. */
  readonly span?: Span;
  /** What is emphasised, in order and without overlap: offsets into `text`. */
  readonly highlights?: readonly Span[];
  /** Stands before the first line; the next lines are indented as far. */
  readonly lead?: string;
  /** Spaces before it all, on a screen. */
  readonly indent?: number;
}

/** Text laid out for a screen; anywhere else it follows `lead` to the letter. */
export function block(content: Block, screen: Screen): string {
  const { text, lead = '', highlights = [], span = { start: 0, end: text.length } } = content;
  if (screen.width === null) return lead + text.slice(span.start, span.end);
  const indent = ' '.repeat(content.indent ?? 0);
  const hanging = ' '.repeat(lead.length);
  return wrap(text, span, screen.width - indent.length - lead.length)
    .map((line, index) => indent + (index === 0 ? lead : hanging) + emphasise(text, line, highlights, screen))
    .join('\n');
}

/** One line that must not be wrapped, such as an address that is to be opened. */
export function unbroken(text: string, indent: number, screen: Screen): string {
  return screen.width === null ? text : ' '.repeat(indent) + screen.shown(text);
}

function emphasise(text: string, line: Span, highlights: readonly Span[], screen: Screen): string {
  let result = '';
  let position = line.start;
  for (const highlight of highlights) {
    const start = Math.max(highlight.start, position);
    const end = Math.min(highlight.end, line.end);
    if (start >= end) continue;
    result += screen.shown(text.slice(position, start)) + screen.style('answer', screen.shown(text.slice(start, end)));
    position = end;
  }
  return result + screen.shown(text.slice(position, line.end));
}
