import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { LocalFile } from '../files/attachment.ts';
import { takesFile } from '../rules/file-types.ts';
import { COMMAND } from '../rules/limits.ts';
import type { Resolution } from '../wire/resolution.ts';
import type { ClientProblem } from './client-refusal.ts';
import { nameIn } from './find-command.ts';
import type { BasicOption } from './option-form.ts';

/** What a user puts into an option: a file for an attachment; for people, roles and channels their ids. */
export type OptionValue = string | number | boolean | LocalFile;

/** As the bot receives it; of a file the id. */
export type SentValue = string | number | boolean;

/** A choice is picked by the name shown and sent as its value; a file is handed to Discord. */
export function sentValue(option: BasicOption, value: OptionValue, locale: string, resolution: Resolution): SentValue {
  if (typeof value === 'object') return resolution.file(value);
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  return choices.find((choice) => choice.name === value || nameIn(locale, choice) === value)?.value ?? value;
}

/** What Discord's client has against a value; files fit only where a file is asked for. */
export function valueProblems(option: BasicOption, given: OptionValue, resolution: Resolution): ClientProblem[] {
  const name = option.name;
  const wrongType: ClientProblem[] = [{ kind: 'wrong-type', option: name }];
  if (option.type === ApplicationCommandOptionType.Attachment) {
    if (typeof given !== 'object') return wrongType;
    return takesFile(option.file_types ?? [], given.name) ? [] : [{ kind: 'not-a-choice', option: name }];
  }
  const value = typeof given === 'object' ? null : given;
  const chosen = (isOffered: (id: string) => boolean): ClientProblem[] => {
    if (typeof value !== 'string') return wrongType;
    return isOffered(value) ? [] : [{ kind: 'not-a-choice', option: name }];
  };

  switch (option.type) {
    case ApplicationCommandOptionType.String: {
      if (typeof value !== 'string') return wrongType;
      const { min_length: least = 0, max_length: most = COMMAND.optionLength, choices = [] } = option;
      if (value.length < least) return [{ kind: 'too-short', option: name, bound: least }];
      if (value.length > most) return [{ kind: 'too-long', option: name, bound: most }];
      return chosen((text) => isChoice(choices, text));
    }
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number: {
      const whole = option.type === ApplicationCommandOptionType.Integer;
      if (typeof value !== 'number' || (whole && !Number.isInteger(value))) return wrongType;
      const { min_value: least = -Infinity, max_value: most = Infinity, choices = [] } = option;
      if (value < least) return [{ kind: 'too-small', option: name, bound: least }];
      if (value > most) return [{ kind: 'too-large', option: name, bound: most }];
      return isChoice(choices, value) ? [] : [{ kind: 'not-a-choice', option: name }];
    }
    case ApplicationCommandOptionType.Boolean:
      return typeof value === 'boolean' ? [] : wrongType;
    case ApplicationCommandOptionType.User:
      return chosen((id) => resolution.user(id));
    case ApplicationCommandOptionType.Role:
      return chosen((id) => resolution.role(id));
    case ApplicationCommandOptionType.Mentionable:
      return chosen((id) => resolution.mentionable(id));
    case ApplicationCommandOptionType.Channel:
      return chosen((id) => resolution.channel(id, option.channel_types));
  }
}

function isChoice(choices: readonly { readonly value: string | number }[], value: string | number): boolean {
  return choices.length === 0 || choices.some((choice) => choice.value === value);
}
