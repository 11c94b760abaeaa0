import type { Comparison, SpeedResult } from './report.ts';
import type { Table } from './table.ts';

/** Ours beside MiniSearch's, and the ratio, which is what counts on a machine that others use too. */
export function speedTable(results: readonly SpeedResult[]): Table {
  return {
    title: 'Speed and size beside MiniSearch',
    head: ['corpus', 'passages', 'measured', 'Vraagbaak', 'MiniSearch', 'ratio'],
    rows: results.flatMap(({ corpus, passages, questions, build, heap }) => {
      const row = (what: string, compared: Comparison, digits: number, unit: string): readonly string[] => [
        corpus,
        String(passages),
        what,
        `${compared.ours.toFixed(digits)} ${unit}`,
        `${compared.theirs.toFixed(digits)} ${unit}`,
        compared.ratio.toFixed(2),
      ];
      return [
        ...questions.flatMap(({ kind, p50, p99 }) => [
          row(`${kind}, p50`, p50, 2, 'ms'),
          row(`${kind}, p99`, p99, 2, 'ms'),
        ]),
        row('building the index', build, 0, 'ms'),
        row('heap a passage', { ...heap, ours: heap.ours / 1024, theirs: heap.theirs / 1024 }, 1, 'KiB'),
      ];
    }),
  };
}
