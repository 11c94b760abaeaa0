import { ComponentType } from 'discord-api-types/v10';
import type { PageLanguage } from '../../protocol/place.ts';
import type { OptionProblem } from '../composer/check-option.ts';
import { optionProblemText } from '../composer/problem-texts.ts';
import type { ModalField } from './form-fields.ts';
import { modalTexts } from './texts.ts';

/** A problem with a field in words, for beside it. Bounds of a text are characters, others count choices or files. */
export function fieldProblemText(field: ModalField, problem: OptionProblem, language: PageLanguage): string {
  const { problems } = modalTexts(language);
  const isText = field.type === ComponentType.TextInput;
  if (problem.kind === 'required') return problems.required;
  if (problem.kind === 'too-short') return (isText ? problems.tooFewCharacters : problems.tooFew)(problem.bound);
  if (problem.kind === 'too-long') return (isText ? problems.tooManyCharacters : problems.tooMany)(problem.bound);
  return optionProblemText(problem, language);
}
