import type { Comparison } from '../report.ts';

/** The two measurements side by side. */
export function compared(ours: number, theirs: number): Comparison {
  return { ours, theirs, ratio: ours / theirs };
}

/** Milliseconds that it takes. */
export function timed(action: () => unknown): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}
