import type { ClientProblem } from '../../commands/client-refusal.ts';
import type { PageLanguage } from '../../protocol/place.ts';
import { isAboutOption, problemText } from '../composer/problem-texts.ts';
import type { ModalField } from './form-fields.ts';
import { fieldProblemText } from './problem-text.ts';

/** Problems in words, each where it belongs. */
export interface ShownProblems {
  /** By custom id. */
  readonly ofFields: ReadonlyMap<string, string>;
  readonly others: readonly string[];
}

export function shownProblems(
  problems: readonly ClientProblem[],
  fields: readonly ModalField[],
  language: PageLanguage,
): ShownProblems {
  const ofFields = new Map<string, string>();
  const others: string[] = [];
  for (const problem of problems) {
    const option = isAboutOption(problem) ? problem.option : null;
    const field = fields.find(({ custom_id }) => custom_id === option);
    if (field === undefined || !isAboutOption(problem)) others.push(problemText(problem, language));
    else ofFields.set(field.custom_id, fieldProblemText(field, problem, language));
  }
  return { ofFields, others };
}
