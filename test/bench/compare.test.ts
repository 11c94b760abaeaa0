import { expect, test } from 'vitest';
import { changesSince } from '../../bench/compare.ts';
import type { Report } from '../../bench/report.ts';

const compared = (ratio: number) => ({ ours: ratio, theirs: 1, ratio });

function report(hit1: number, falseAnswers: number, ratio = 1): Report {
  const figures = {
    questions: 2,
    answerable: 1,
    hit3: 1,
    mrr10: 1,
    quote: 1,
    falseRefusals: 0,
    auc: null,
    p50: 1,
    p99: 1,
  };
  return {
    version: 1,
    measured: '2026-01-01T00:00:00.000Z',
    node: 'v20.19.0',
    processor: 'any',
    quality: [{ set: 's', engine: 'Vraagbaak', figures: { ...figures, hit1, falseAnswers }, kinds: {} }],
    robustness: null,
    speed: [{ corpus: 'c', passages: 1, questions: [], build: compared(ratio), heap: compared(1) }],
    libraries: null,
    skipped: [],
  };
}

test('a change is told with whether it is for the better', () => {
  expect(changesSince(report(0.5, 0.1), report(0.6, 0.2))).toEqual([
    '+ better  s · Vraagbaak · hit1: 0.5000 → 0.6000 (+0.1000)',
    '− worse   s · Vraagbaak · falseAnswers: 0.1000 → 0.2000 (+0.1000)',
  ]);
});

test('figures that stayed and ratios within the noise are not told', () => {
  expect(changesSince(report(0.5, 0.1, 1), report(0.5, 0.1, 1.05))).toEqual([]);
  expect(changesSince(report(0.5, 0.1, 1), report(0.5, 0.1, 0.5))).toEqual([
    '+ better  c · building the index · ratio: 1.0000 → 0.5000 (−0.5000)',
  ]);
});

test('what only one of the two measured is not compared', () => {
  expect(changesSince({ ...report(0.1, 0), quality: null }, report(0.9, 0))).toEqual([]);
});
