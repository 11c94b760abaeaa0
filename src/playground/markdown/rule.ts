import type { Node } from './node.ts';

/** Where in its line a stretch of source begins: at its start, after nothing but spaces, or after text. */
export type LineStart = 'start' | 'spaces' | 'text';

/** What surrounds the source that is being parsed. */
export interface Context {
  readonly lineStart: LineStart;
  /** Quotes do not nest. */
  readonly inQuote: boolean;
  readonly listDepth: number;
  /** In a link's label escapes, mentions, links and blocks are off. */
  readonly inLabel: boolean;
}

/** The nodes that stand at `at`, and where the source goes on after them. */
export interface Match {
  readonly nodes: readonly Node[];
  readonly end: number;
}

export interface Scan {
  readonly source: string;
  readonly at: number;
  /** `lineStart` is that of `at`. */
  readonly context: Context;
  /** Parses a stretch that stands at `at`. */
  readonly parse: (source: string, changes?: Partial<Context>) => readonly Node[];
}

export type Rule = (scan: Scan) => Match | null;

/** What `pattern`, which must be sticky, finds at `at`. */
export function matchAt({ source, at }: Pick<Scan, 'source' | 'at'>, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

export function found(match: RegExpExecArray, ...nodes: readonly Node[]): Match {
  return { nodes, end: match.index + match[0].length };
}
