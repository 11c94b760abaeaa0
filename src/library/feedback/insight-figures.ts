import type { Counts } from '../store/feedback-store.ts';

/** What a moderator is told first. Shares are from 0 to 1, `null` of nothing. */
export interface InsightFigures {
  readonly questions: number;
  /** Of the questions, those that were answered. */
  readonly answered: number | null;
  readonly votes: number;
  /** Of the votes, those that found the passage helpful. */
  readonly helpful: number | null;
}

export function insightFigures({ days, votes }: Counts): InsightFigures {
  const answered = days.reduce((sum, day) => sum + day.answered, 0);
  const questions = days.reduce((sum, day) => sum + day.answered + day.unsure + day.declined, 0);
  const cast = votes.helpful + votes.notHelpful;
  return {
    questions,
    answered: questions === 0 ? null : answered / questions,
    votes: cast,
    helpful: cast === 0 ? null : votes.helpful / cast,
  };
}
