/** A figure that a target is set on; `answered` counts questions, `auc` is from 0 to 1, the others are shares from 0 to 1. */
export type TargetFigure = 'hit1' | 'quote' | 'auc' | 'falseRefusals' | 'falseAnswers' | 'answered';

/** What Vraagbaak has to reach on an evaluation set, and what it is meant to. */
export interface Target {
  readonly set: string;
  /** Only the questions of this kind; `null` for all. */
  readonly kind: string | null;
  readonly figure: TargetFigure;
  /** Whether the bounds are the least or the most that it may be. */
  readonly bound: 'least' | 'most';
  readonly must: number;
  /** `null` where nothing more is aimed at. */
  readonly goal: number | null;
}

export const TARGETS: readonly Target[] = [
  ...found('article', { hit1: [0.8, 0.92], quote: [0.72, 0.86] }),
  ...found('xquad-nl', { hit1: [0.82, 0.88], quote: [0.62, 0.72] }),
  ...found('xquad-de', { hit1: [0.92, 0.96], quote: [0.72, 0.8] }),
  ...found('xquad-en', { hit1: [0.95, 0.97], quote: [0.78, 0.86] }),
  ...found('xquad-en-over-nl', { hit1: [0.68, 0.78], quote: [0.48, 0.6] }),
  ...found('squad2-en', { hit1: [0.79, 0.84], quote: [0.66, 0.74] }),
  ...parted('offtopic-nl', [0.94, 0.98]),
  ...parted('offtopic-de', [0.97, 0.99]),
  ...parted('offtopic-en', [0.985, 0.995]),
  ...parted('squad2-en', [0.62, 0.75]),
  ...decided('offtopic-nl', 0.08, 0.25),
  ...decided('offtopic-de', 0.08, 0.12),
  ...decided('offtopic-en', 0.08, 0.08),
  { set: 'article', kind: 'offtopic', figure: 'answered', bound: 'most', must: 0, goal: null },
  { set: 'article', kind: 'nearmiss', figure: 'answered', bound: 'most', must: 3, goal: null },
];

/** How much worse a figure may get when questions are typed less neatly: percentage points. */
export const MOST_POINTS_WORSE = 5;

/** On a small set a point is less than a question, so there the bound is a number of questions. */
export const MOST_QUESTIONS_WORSE: Readonly<Record<string, number>> = { article: 4 };

type MustAndGoal = readonly [must: number, goal: number];

/** The right passage first, and the answer in the quotation. */
function found(set: string, { hit1, quote }: Record<'hit1' | 'quote', MustAndGoal>): readonly Target[] {
  return [atLeast(set, 'hit1', hit1), atLeast(set, 'quote', quote)];
}

/** The confidence parts questions that have an answer here from those that have none. */
function parted(set: string, auc: MustAndGoal): readonly Target[] {
  return [atLeast(set, 'auc', auc)];
}

/** At the threshold as shipped. */
function decided(set: string, falseRefusals: number, falseAnswers: number): readonly Target[] {
  return [
    { set, kind: null, figure: 'falseRefusals', bound: 'most', must: falseRefusals, goal: null },
    { set, kind: null, figure: 'falseAnswers', bound: 'most', must: falseAnswers, goal: null },
  ];
}

function atLeast(set: string, figure: TargetFigure, [must, goal]: MustAndGoal): Target {
  return { set, kind: null, figure, bound: 'least', must, goal };
}
