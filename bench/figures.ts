import { areaUnderCurve } from './area-under-curve.ts';
import { MAX_PASSAGES, type EngineAnswer } from './engine.ts';
import type { EvaluationQuestion } from './evaluation-set.ts';
import { quantile } from './quantile.ts';
import { quoteHits } from './quote-hits.ts';

/** An answer, with the time it took where that was measured. */
export interface TimedAnswer extends EngineAnswer {
  /** Milliseconds spent on this question alone. */
  readonly ms?: number;
}

/** What is told of an engine on some questions. Shares are from 0 to 1; `null` where there is nothing to measure on. */
export interface Figures {
  readonly questions: number;
  /** How many of them have an answer here. */
  readonly answerable: number;
  /** The share of the answerable ones whose first passage answers. */
  readonly hit1: number | null;
  /** The same, of the first three passages. */
  readonly hit3: number | null;
  /** The mean of 1 / rank of the first passage that answers, 0 where it is not among the first ten. */
  readonly mrr10: number | null;
  /** The share of the answerable ones where the answer stands in what is quoted. */
  readonly quote: number | null;
  /** The share of the answerable ones that are not `answered`. */
  readonly falseRefusals: number | null;
  /** The share of the others that are. */
  readonly falseAnswers: number | null;
  /** How well the confidence parts the answerable ones from the others: 0.5 is a coin, 1 is perfect. */
  readonly auc: number | null;
  /** Milliseconds: the median question, and the one that 99 of 100 are faster than. */
  readonly p50: number | null;
  readonly p99: number | null;
}

/** @throws when a question has no answer: figures over the rest would mislead */
export function figuresOf(
  questions: readonly EvaluationQuestion[],
  answers: ReadonlyMap<string, TimedAnswer>,
): Figures {
  const all = questions.map((question) => {
    const answer = answers.get(question.id);
    if (answer === undefined) throw new Error(`no answer to question ${question.id}`);
    return { question, answer, rank: rankOf(question, answer) };
  });
  const answerable = all.filter(({ question }) => question.gold.length > 0);
  const others = all.filter(({ question }) => question.gold.length === 0);
  const times = all.flatMap(({ answer }) => answer.ms ?? []).toSorted((a, b) => a - b);
  const confidences = (list: typeof all): readonly number[] => list.map(({ answer }) => answer.confidence);
  return {
    questions: all.length,
    answerable: answerable.length,
    hit1: mean(answerable, ({ rank }) => Number(rank <= 1)),
    hit3: mean(answerable, ({ rank }) => Number(rank <= 3)),
    mrr10: mean(answerable, ({ rank }) => (rank <= MAX_PASSAGES ? 1 / rank : 0)),
    quote: mean(answerable, ({ question, answer }) => Number(quoteHits(answer.quote, question.answers))),
    falseRefusals: mean(answerable, ({ answer }) => Number(answer.kind !== 'answered')),
    falseAnswers: mean(others, ({ answer }) => Number(answer.kind === 'answered')),
    auc: areaUnderCurve(confidences(answerable), confidences(others)),
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  };
}

/** The figures of each kind of question apart. */
export function figuresByKind(
  questions: readonly EvaluationQuestion[],
  answers: ReadonlyMap<string, TimedAnswer>,
): Readonly<Record<string, Figures>> {
  const kinds = [...new Set(questions.map(({ kind }) => kind))];
  return Object.fromEntries(
    kinds.map((wanted) => {
      const list = questions.filter(({ kind }) => kind === wanted);
      return [wanted, figuresOf(list, answers)];
    }),
  );
}

/** Where the first passage that answers stands, from 1; infinite when it is not listed. */
function rankOf({ gold }: EvaluationQuestion, { passages }: EngineAnswer): number {
  const at = passages.findIndex((id) => gold.includes(id));
  return at < 0 ? Infinity : at + 1;
}

function mean<T>(list: readonly T[], value: (item: T) => number): number | null {
  return list.length === 0 ? null : list.reduce((sum, item) => sum + value(item), 0) / list.length;
}
