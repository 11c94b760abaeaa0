import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { COMMAND } from '../rules/limits.ts';
import type { BasicOption } from './option-form.ts';
import type { ClientProblem } from './client-refusal.ts';
import { goesBy, nameIn } from './find-command.ts';

/** What a user fills in, by option name as they see it or by its default name. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** An option as the bot receives it, under its default name. */
export interface FilledOption {
  readonly type: BasicOption['type'];
  readonly name: string;
  readonly value: string | number | boolean;
  /** The one being typed, in an autocomplete. */
  readonly focused?: boolean;
}

export type Filled =
  | { readonly ok: true; readonly options: readonly FilledOption[] }
  | { readonly ok: false; readonly problems: readonly ClientProblem[] };

/** Checks what the user filled in as Discord's client does before it lets them send. */
export function fillOptions(options: readonly BasicOption[], values: OptionValues, locale: string): Filled {
  const problems: ClientProblem[] = [];
  const filled: FilledOption[] = [];
  for (const [name, value] of Object.entries(values)) {
    const option = options.find((candidate) => goesBy(name, locale, candidate));
    if (option === undefined) {
      problems.push({ kind: 'unknown-option', option: name });
      continue;
    }
    const sent = choiceValue(option, value, locale);
    problems.push(...checkValue(option, sent));
    filled.push({ type: option.type, name: option.name, value: sent });
  }
  for (const option of options) {
    if (option.required === true && !filled.some(({ name, value }) => name === option.name && value !== '')) {
      problems.push({ kind: 'required', option: option.name });
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, options: filled };
}

/** What the user half typed while they fill in `focused`: bounds are not checked yet. */
export function fillPartially(
  options: readonly BasicOption[],
  values: OptionValues,
  focused: string,
  locale: string,
): Filled {
  const filled: FilledOption[] = [];
  for (const [name, value] of Object.entries(values)) {
    const option = options.find((candidate) => goesBy(name, locale, candidate));
    if (option === undefined) return { ok: false, problems: [{ kind: 'unknown-option', option: name }] };
    const isFocused = goesBy(focused, locale, option);
    if (isFocused && !('autocomplete' in option && option.autocomplete)) {
      return { ok: false, problems: [{ kind: 'no-autocomplete', option: option.name }] };
    }
    filled.push({ type: option.type, name: option.name, value, ...(isFocused ? { focused: true } : {}) });
  }
  return { ok: true, options: filled };
}

/** A choice is picked by the name shown and sent as its value. */
function choiceValue(option: BasicOption, value: string | number | boolean, locale: string): string | number | boolean {
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  return choices.find((choice) => choice.name === value || nameIn(locale, choice) === value)?.value ?? value;
}

function checkValue(option: BasicOption, value: string | number | boolean): ClientProblem[] {
  const name = option.name;
  switch (option.type) {
    case ApplicationCommandOptionType.String: {
      if (typeof value !== 'string') return [{ kind: 'wrong-type', option: name }];
      const { min_length: least = 0, max_length: most = COMMAND.optionLength, choices = [] } = option;
      if (value.length < least) return [{ kind: 'too-short', option: name, bound: least }];
      if (value.length > most) return [{ kind: 'too-long', option: name, bound: most }];
      return isChoice(choices, value) ? [] : [{ kind: 'not-a-choice', option: name }];
    }
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number: {
      const whole = option.type === ApplicationCommandOptionType.Integer;
      if (typeof value !== 'number' || (whole && !Number.isInteger(value)))
        return [{ kind: 'wrong-type', option: name }];
      const { min_value: least = -Infinity, max_value: most = Infinity, choices = [] } = option;
      if (value < least) return [{ kind: 'too-small', option: name, bound: least }];
      if (value > most) return [{ kind: 'too-large', option: name, bound: most }];
      return isChoice(choices, value) ? [] : [{ kind: 'not-a-choice', option: name }];
    }
    case ApplicationCommandOptionType.Boolean:
      return typeof value === 'boolean' ? [] : [{ kind: 'wrong-type', option: name }];
    case ApplicationCommandOptionType.User:
    case ApplicationCommandOptionType.Channel:
    case ApplicationCommandOptionType.Role:
    case ApplicationCommandOptionType.Mentionable:
    case ApplicationCommandOptionType.Attachment:
      // The stand-in resolves no people, places or files for a command yet.
      return [{ kind: 'wrong-type', option: name }];
  }
}

function isChoice(choices: readonly { readonly value: string | number }[], value: string | number): boolean {
  return choices.length === 0 || choices.some((choice) => choice.value === value);
}
