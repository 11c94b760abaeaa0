import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { ShownCommand, ShownOption } from '../../../../src/playground/protocol/shown-command.ts';

/** An optional text, unless said otherwise. */
export function option(key: string, more: Partial<ShownOption> = {}): ShownOption {
  return {
    key,
    name: key,
    description: `about ${key}`,
    type: ApplicationCommandOptionType.String,
    required: false,
    autocomplete: false,
    choices: [],
    minLength: null,
    maxLength: null,
    min: null,
    max: null,
    channelTypes: [],
    ...more,
  };
}

export function command(key: string, name: string, options: readonly ShownOption[] = []): ShownCommand {
  return { key, name, description: `about ${name}`, options };
}
