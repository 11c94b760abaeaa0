import { problemText } from '../article/problem-text.ts';
import { countSentences } from '../library/count-sentences.ts';
import { readKnowledge } from '../library/knowledge-folder.ts';
import { counted } from './counted.ts';
import type { ExitCode } from './exit-code.ts';
import { EXIT } from './exit-code.ts';
import { folderFailureText } from './folder-failure-text.ts';
import { reportLines } from './report-lines.ts';
import { screenOf } from './screen.ts';
import type { Terminal } from './terminal.ts';
import { writeLine } from './terminal.ts';

export interface CheckOptions {
  readonly json?: boolean;
}

/**
 * Reports every problem of a knowledge folder, and variables (`unread`) that are probably misspelt. Only an error, for which something is left out,
 * makes it fail.
 */
export async function checkCommand(
  dir: string,
  options: CheckOptions,
  unread: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  if (unread.length > 0) await writeLine(terminal.stderr, `not read, misspelt? ${unread.join(', ')}`);
  const { failure, articles, reports } = await readKnowledge(dir, countSentences);
  if (failure !== null) {
    await writeLine(terminal.stderr, folderFailureText(failure));
    return EXIT.misused;
  }
  const problems = reports.flatMap((report) => report.problems.map((problem) => ({ file: report.file, ...problem })));
  const errors = problems.filter(({ level }) => level === 'error').length;
  if (options.json === true) {
    const told = problems.map((problem) => ({ ...problem, message: problemText(problem) }));
    await writeLine(terminal.stdout, JSON.stringify({ articles: articles.length, problems: told }));
  } else {
    const screen = screenOf(terminal.stdout);
    for (const line of reportLines(dir, reports)) await writeLine(terminal.stdout, screen.shown(line));
    await writeLine(terminal.stdout, verdict(articles.length, errors, problems.length - errors));
  }
  return errors === 0 ? EXIT.done : EXIT.negative;
}

function verdict(articles: number, errors: number, warnings: number): string {
  const found = [
    ...(errors === 0 ? [] : [counted(errors, 'error')]),
    ...(warnings === 0 ? [] : [counted(warnings, 'warning')]),
  ];
  return `${counted(articles, 'article')}, ${found.length === 0 ? 'no problems' : found.join(', ')}`;
}
