import type { RobustnessResult } from './report.ts';
import type { Table } from './table.ts';
import { isSteady } from './verdicts.ts';

/** How much worse each way of typing makes it, and whether that is within bounds. */
export function robustnessTable(results: readonly RobustnessResult[]): Table {
  return {
    title: 'Points worse than on the questions as written',
    head: ['set', 'typed with', 'hit@1', 'quote', 'false refusals', 'within bounds'],
    rows: results.map((result) => [
      result.set,
      result.variant,
      points(result.hit1),
      points(result.quote),
      points(result.falseRefusals),
      isSteady(result) ? '✓' : '✗',
    ]),
  };
}

function points(value: number): string {
  // No "-0.0".
  const rounded = Math.round(value * 10) / 10 || 0;
  return `${rounded > 0 ? '+' : ''}${rounded.toFixed(1)}`;
}
