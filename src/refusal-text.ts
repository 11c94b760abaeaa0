import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { catalogueOf } from './cli/catalogue/catalogue-of.ts';
import type { ClientProblem, ClientRefusal } from './playground/commands/client-refusal.ts';
import { goesBy, nameIn, type CalledCommand } from './playground/commands/find-command.ts';
import { choiceNames } from './typed-values.ts';

/** A command as it was typed at the prompt. */
export interface TypedCall {
  readonly name: string;
  readonly options: CalledCommand['options'];
  /** By option, under any of its names. */
  readonly typed: Readonly<Record<string, string>>;
}

/** Why Discord's client would not send that, in the user's language: a line for each problem. */
export function refusalText({ problems, message }: ClientRefusal, call: TypedCall, locale: string): string {
  const lines = problems.map((problem) => problemLine(problem, call, locale) ?? message);
  return [...new Set(lines)].join('\n');
}

/** `null` for what cannot come of a typed command. */
function problemLine(problem: ClientProblem, { name, options, typed }: TypedCall, locale: string): string | null {
  const option =
    'option' in problem ? options.find((candidate) => goesBy(problem.option, locale, candidate)) : undefined;
  if (option === undefined) return null;
  const texts = catalogueOf(locale).bot;
  const label = nameIn(locale, option);
  const [, text = ''] = Object.entries(typed).find(([key]) => goesBy(key, locale, option)) ?? [];
  switch (problem.kind) {
    case 'required':
      return texts.required(name, label);
    case 'too-long':
      return texts.tooLong(label, problem.bound, text.length);
    case 'too-short':
      return text === '' ? texts.required(name, label) : texts.tooShort(label, problem.bound, text.length);
    case 'not-a-choice':
      return texts.notAChoice(label, text, choiceNames(option, locale));
    case 'wrong-type':
      return option.type === ApplicationCommandOptionType.Boolean
        ? texts.notYesOrNo(label, text)
        : texts.unsuitable(label, text);
    case 'unknown-command':
    case 'unknown-option':
    case 'too-small':
    case 'too-large':
    case 'no-autocomplete':
    case 'no-such-component':
    case 'disabled':
    case 'invisible':
      return null;
    default:
      return problem satisfies never;
  }
}
