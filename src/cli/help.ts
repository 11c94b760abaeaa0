/** The section of a command's help that shows it at work. */
export function examples(...commandLines: readonly string[]): string {
  return ['', 'Examples:', ...commandLines.map((line) => `  $ vraagbaak ${line}`)].join('\n');
}

/** What `EXIT` means to a script. */
export const EXIT_CODES_HELP = `
Exit codes:
  0  done; the question was answered
  1  the articles do not (surely) answer the question, or check found something to mend
  2  called or configured wrongly, or there is no such folder or article
  3  it broke, or Discord or the database could not be reached`;
