import type { Emphasis } from './node.ts';
import { found, matchAt, type Match, type Rule, type Scan } from './rule.ts';

/** Where two of these begin at one place the longer one holds, and of two alike the first. */
const COMPETING: readonly (readonly [Emphasis, RegExp])[] = [
  ['em', /\*(?!\s)((?:\\[^]|\*\*|[^*\\])+?)(?<!\s)\*(?!\*)/y],
  // What stands before an underscore does not matter to Discord; a letter after the closing one does.
  ['em', /_((?:\\[^]|__|[^_\\])+?)_(?!\w)/y],
  ['strong', /\*\*((?:\\[^]|[^\\])+?)\*\*(?!\*)/y],
  ['underline', /__((?:\\[^]|[^\\])+?)__(?!_)/y],
];

const PLAIN: readonly (readonly [Emphasis, RegExp])[] = [
  ['strike', /~~([^]+?)~~(?!_)/y],
  ['spoiler', /\|\|([^]+?)\|\|/y],
];

/** `*em*`, `_em_`, `**strong**`, `__underline__`, `~~strike~~` and `||spoiler||`. */
export const emphasis: Rule = (scan) => {
  const longest = COMPETING.map(([kind, pattern]) => tryOne(scan, kind, pattern)).reduce(longer, null);
  if (longest !== null) return shown(scan, longest);
  for (const [kind, pattern] of PLAIN) {
    const candidate = tryOne(scan, kind, pattern);
    if (candidate !== null) return shown(scan, candidate);
  }
  return null;
};

interface Candidate {
  readonly kind: Emphasis;
  readonly match: RegExpExecArray;
}

function tryOne(scan: Scan, kind: Emphasis, pattern: RegExp): Candidate | null {
  const match = matchAt(scan, pattern);
  return match === null ? null : { kind, match };
}

function longer(best: Candidate | null, next: Candidate | null): Candidate | null {
  if (best === null || next === null) return best ?? next;
  return next.match[0].length > best.match[0].length ? next : best;
}

function shown(scan: Scan, { kind, match }: Candidate): Match {
  return found(match, { kind, children: scan.parse(match[1] ?? '') });
}
