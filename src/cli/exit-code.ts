/** What a command tells the shell; `vraagbaak --help` explains them to people. */
export const EXIT = {
  /** It did what was asked. */
  done: 0,
  /** The articles do not answer the question, or `check` found something to mend. */
  negative: 1,
  /** It was called or configured wrongly, or the folder or the article named is not there. */
  misused: 2,
  /** Something outside our power or against our plans: it broke, or Discord or the database could not be reached. */
  broken: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
