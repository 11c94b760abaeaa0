import type { AnswerKind } from '../../src/library/store/feedback-store.ts';
import type { Store } from '../../src/library/store/store.ts';

/** How many questions of a server were counted: those of all days, since midnight may come during a test. */
export async function countedQuestions(store: Store, server: string): Promise<Readonly<Record<AnswerKind, number>>> {
  const { days } = await store.feedback.counts(server, 0);
  const sum = (kind: AnswerKind): number => days.reduce((total, day) => total + day[kind], 0);
  return { answered: sum('answered'), unsure: sum('unsure'), declined: sum('declined') };
}
