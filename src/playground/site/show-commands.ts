import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import type { Command } from '../commands/command-registry.ts';
import { nameIn } from '../commands/find-command.ts';
import type { BasicOption, CommandOption } from '../commands/option-form.ts';
import type { ShownCommand, ShownCommands, ShownOption } from '../protocol/shown-command.ts';

/** What is offered, in the user's language; each subcommand counts as a command. */
export function showCommands(offered: readonly Command[], locale: string): ShownCommands {
  return {
    slash: offered.flatMap(({ form }) =>
      form.type === ApplicationCommandType.ChatInput
        ? withSubcommands([form], form.description, form.options ?? [], form.description_localizations, locale)
        : [],
    ),
    message: offered.flatMap(({ form }) =>
      form.type === ApplicationCommandType.Message ? { key: form.name, name: nameIn(locale, form) } : [],
    ),
  };
}

type Localizations = Readonly<Record<string, string>> | null | undefined;
type Named = Parameters<typeof nameIn>[1];

function withSubcommands(
  path: readonly Named[],
  description: string,
  options: readonly CommandOption[],
  descriptions: Localizations,
  locale: string,
): ShownCommand[] {
  const below = options.flatMap((option) =>
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup
      ? withSubcommands(
          [...path, option],
          option.description,
          option.options ?? [],
          option.description_localizations,
          locale,
        )
      : [],
  );
  if (below.length > 0) return below;
  return [
    {
      key: path.map(({ name }) => name).join(' '),
      name: path.map((part) => nameIn(locale, part)).join(' '),
      description: descriptions?.[locale] ?? description,
      options: options.flatMap((option) =>
        option.type === ApplicationCommandOptionType.Subcommand ||
        option.type === ApplicationCommandOptionType.SubcommandGroup
          ? []
          : showOption(option, locale),
      ),
    },
  ];
}

function showOption(option: BasicOption, locale: string): ShownOption {
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  return {
    key: option.name,
    name: nameIn(locale, option),
    description: option.description_localizations?.[locale] ?? option.description,
    type: option.type,
    required: option.required ?? false,
    autocomplete: 'autocomplete' in option ? (option.autocomplete ?? false) : false,
    choices: choices.map((choice) => ({ name: nameIn(locale, choice), value: choice.value })),
    minLength: 'min_length' in option ? (option.min_length ?? null) : null,
    maxLength: 'max_length' in option ? (option.max_length ?? null) : null,
    min: 'min_value' in option ? (option.min_value ?? null) : null,
    max: 'max_value' in option ? (option.max_value ?? null) : null,
    channelTypes: 'channel_types' in option ? (option.channel_types ?? []) : [],
  };
}
