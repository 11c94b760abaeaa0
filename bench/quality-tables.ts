import { vraagbaak } from './engines/vraagbaak.ts';
import type { QualityResult } from './report.ts';
import { decimals, percent, type Table } from './table.ts';
import type { Target, TargetFigure } from './targets.ts';
import { verdictsOn, type Verdict } from './verdicts.ts';

/** The engines side by side, our figures in full, and what they are of the targets. */
export function qualityTables(results: readonly QualityResult[]): readonly Table[] {
  const judged = verdictsOn(results);
  return [
    foundTable(results),
    confidenceTable(results),
    ...(results.some(({ engine }) => engine === vraagbaak.name) ? [ourTable(results)] : []),
    ...(judged.length > 0 ? [targets(judged)] : []),
  ];
}

function foundTable(results: readonly QualityResult[]): Table {
  return sideBySide('hit@1 / quote, in % of the answerable questions', results, ({ figures }) => {
    return `${percent(figures.hit1)} / ${percent(figures.quote)}`;
  });
}

function confidenceTable(results: readonly QualityResult[]): Table {
  const parted = results.filter(({ figures }) => figures.auc !== null);
  return sideBySide('AUC of the confidence', parted, ({ figures }) => decimals(figures.auc, 3));
}

function sideBySide(title: string, results: readonly QualityResult[], cell: (result: QualityResult) => string): Table {
  const engines = [...new Set(results.map(({ engine }) => engine))];
  const sets = [...new Set(results.map(({ set }) => set))];
  const rows = sets.map((set) => {
    const cells = engines.map((engine) => results.find((result) => result.set === set && result.engine === engine));
    return [set, ...cells.map((result) => (result === undefined ? '–' : cell(result)))];
  });
  return { title, head: ['set', ...engines], rows };
}

function ourTable(results: readonly QualityResult[]): Table {
  return {
    title: `${vraagbaak.name} in full, in % but for MRR, AUC and ms`,
    head: [
      'set',
      'questions',
      'hit@1',
      'hit@3',
      'MRR@10',
      'quote',
      'false refusals',
      'false answers',
      'AUC',
      'p50 ms',
      'p99 ms',
    ],
    rows: results
      .filter(({ engine }) => engine === vraagbaak.name)
      .map(({ set, figures: f }) => [
        set,
        String(f.questions),
        percent(f.hit1),
        percent(f.hit3),
        decimals(f.mrr10, 3),
        percent(f.quote),
        percent(f.falseRefusals),
        percent(f.falseAnswers),
        decimals(f.auc, 3),
        decimals(f.p50, 2),
        decimals(f.p99, 2),
      ]),
  };
}

const FIGURE_NAMES: Readonly<Record<TargetFigure, string>> = {
  hit1: 'hit@1',
  quote: 'quote',
  auc: 'AUC',
  falseRefusals: 'false refusals',
  falseAnswers: 'false answers',
  answered: 'answered',
};
const REACHED = { goal: '★ goal', must: '✓ must', missed: '✗ missed' } as const;

function targets(verdicts: readonly Verdict[]): Table {
  return {
    title: 'Targets',
    head: ['set', 'figure', 'measured', 'must', 'goal', 'reached'],
    rows: verdicts.map(({ target, measured, reached }) => [
      target.set,
      target.kind === null ? FIGURE_NAMES[target.figure] : `${target.kind} questions ${FIGURE_NAMES[target.figure]}`,
      inUnits(target, measured),
      `${target.bound === 'least' ? '≥' : '≤'} ${inUnits(target, target.must)}`,
      target.goal === null ? '–' : inUnits(target, target.goal),
      REACHED[reached],
    ]),
  };
}

function inUnits({ figure }: Target, value: number): string {
  if (figure === 'answered') return String(value);
  return figure === 'auc' ? value.toFixed(3) : `${percent(value)} %`;
}
