import { join } from 'node:path';
import { problemText } from '../article/problem-text.ts';
import type { FileReport } from '../library/knowledge-file.ts';

/** `file:line: what is wrong and how to mend it`, for every problem; a warning, which leaves nothing out, says that it is one. */
export function reportLines(dir: string, reports: readonly FileReport[]): readonly string[] {
  return reports.flatMap(({ file, problems }) =>
    problems.map((problem) => {
      const level = problem.level === 'warning' ? 'warning: ' : '';
      return `${join(dir, file)}:${problem.line}: ${level}${problemText(problem)}`;
    }),
  );
}
