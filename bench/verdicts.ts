import { vraagbaak } from './engines/vraagbaak.ts';
import type { Figures } from './figures.ts';
import type { QualityResult, Report, RobustnessResult } from './report.ts';
import { MOST_POINTS_WORSE, MOST_QUESTIONS_WORSE, TARGETS, type Target } from './targets.ts';

/** What Vraagbaak reached of a target. */
export interface Verdict {
  readonly target: Target;
  readonly measured: number;
  readonly reached: 'goal' | 'must' | 'missed';
}

/** A verdict a target, of the sets that were measured. */
export function verdictsOn(quality: readonly QualityResult[]): readonly Verdict[] {
  return TARGETS.flatMap((target) => {
    const result = quality.find(({ set, engine }) => set === target.set && engine === vraagbaak.name);
    const figures = target.kind === null ? result?.figures : result?.kinds[target.kind];
    const measured = figures === undefined ? null : measuredOf(target, figures);
    return measured === null ? [] : [{ target, measured, reached: reachedOf(target, measured) }];
  });
}

/** Whether no figure got worse by more than is allowed on that set. */
export function isSteady({ set, answerable, hit1, quote, falseRefusals }: RobustnessResult): boolean {
  const worst = Math.max(hit1, quote, falseRefusals);
  const questions = MOST_QUESTIONS_WORSE[set];
  // Points times questions is exact to many digits, but not to all.
  const slack = 1e-9;
  if (questions === undefined) return worst <= MOST_POINTS_WORSE + slack;
  return (worst * answerable) / 100 <= questions + slack;
}

/** Whether nothing that must be reached was missed, of what was measured. */
export function isGoodEnough({ quality, robustness }: Report): boolean {
  return verdictsOn(quality ?? []).every(({ reached }) => reached !== 'missed') && (robustness ?? []).every(isSteady);
}

function measuredOf({ figure }: Target, figures: Figures): number | null {
  if (figure !== 'answered') return figures[figure];
  const { questions, answerable, falseRefusals, falseAnswers } = figures;
  const answered = answerable * (1 - (falseRefusals ?? 0)) + (questions - answerable) * (falseAnswers ?? 0);
  return Math.round(answered);
}

function reachedOf({ bound, must, goal }: Target, measured: number): Verdict['reached'] {
  const reaches = (wanted: number): boolean => (bound === 'least' ? measured >= wanted : measured <= wanted);
  if (goal !== null && reaches(goal)) return 'goal';
  return reaches(must) ? 'must' : 'missed';
}
