import { median, quantile } from '../quantile.ts';
import type { Comparison } from '../report.ts';
import { compared, timed } from './compared.ts';

/** Two ways to find an answer to the same question. */
export interface Contestants {
  readonly ours: (question: string) => unknown;
  readonly theirs: (question: string) => unknown;
}

const ROUNDS = 5;
/** Enough for the compiler to have optimised both. */
const WARM_UP = 100;

/** Questions of one kind. */
export interface QuestionGroup {
  readonly kind: string;
  readonly texts: readonly string[];
}

/** How long questions of one kind take. */
export interface GroupTimes {
  readonly kind: string;
  readonly count: number;
  readonly p50: Comparison;
  readonly p99: Comparison;
}

/** The name under which all groups together are told. */
const ALL = 'all';

/**
 * Asks both every question, in turns and each first every other time, so that whatever else the machine does befalls both.
 *
 * @returns milliseconds a question, for each group and for all of them together: the median of five rounds
 */
export function timeQuestions(groups: readonly QuestionGroup[], { ours, theirs }: Contestants): readonly GroupTimes[] {
  for (const { texts } of groups) {
    for (const question of texts.slice(0, WARM_UP)) {
      ours(question);
      theirs(question);
    }
  }
  const rounds = Array.from({ length: ROUNDS }, (_, round) =>
    groups.map(({ texts }) => texts.map((text, at) => timeBoth(text, (at + round) % 2 === 0, { ours, theirs }))),
  );
  const told = groups.map(({ kind }, group) =>
    timesOf(
      kind,
      rounds.map((round) => round[group] ?? []),
    ),
  );
  return [
    ...told,
    timesOf(
      ALL,
      rounds.map((round) => round.flat()),
    ),
  ];
}

/** Milliseconds that a question took. */
type Times = Readonly<Record<'ours' | 'theirs', number>>;

function timeBoth(question: string, oursFirst: boolean, { ours, theirs }: Contestants): Times {
  const first = oursFirst ? timed(() => ours(question)) : 0;
  const second = timed(() => theirs(question));
  return { ours: oursFirst ? first : timed(() => ours(question)), theirs: second };
}

function timesOf(kind: string, rounds: readonly (readonly Times[])[]): GroupTimes {
  const over = (share: number): Comparison => {
    const middle = (who: keyof Times): number =>
      median(
        rounds.map((times) => {
          const sorted = times.map((time) => time[who]).toSorted((a, b) => a - b);
          return quantile(sorted, share) ?? 0;
        }),
      );
    return compared(middle('ours'), middle('theirs'));
  };
  return { kind, count: rounds[0]?.length ?? 0, p50: over(0.5), p99: over(0.99) };
}
