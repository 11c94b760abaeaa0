import { ApplicationCommandOptionType, ChannelType } from 'discord-api-types/v10';
import { z } from 'zod';
import { fileTypes } from '../rules/file-types.ts';
import { COMMAND } from '../rules/limits.ts';
import { localizations, naming } from './naming.ts';
import { checkOptions } from './option-rules.ts';

const optionBase = { ...naming, required: z.boolean().exactOptional() };
const autocomplete = z.boolean().exactOptional();

function choices<T extends z.ZodType>(value: T) {
  const choiceName = z.string().min(1).max(COMMAND.choiceName);
  return z
    .array(z.object({ name: choiceName, name_localizations: localizations(choiceName), value }))
    .max(COMMAND.choices)
    .exactOptional();
}

const numeric = {
  ...optionBase,
  min_value: z.number().exactOptional(),
  max_value: z.number().exactOptional(),
  choices: choices(z.number()),
  autocomplete,
};

const basicOption = z.discriminatedUnion('type', [
  z.object({
    ...optionBase,
    type: z.literal(ApplicationCommandOptionType.String),
    min_length: z.int().min(0).max(COMMAND.optionLength).exactOptional(),
    max_length: z.int().min(1).max(COMMAND.optionLength).exactOptional(),
    choices: choices(z.string().min(1).max(COMMAND.choiceValue)),
    autocomplete,
  }),
  z.object({ ...numeric, type: z.literal(ApplicationCommandOptionType.Integer) }),
  z.object({ ...numeric, type: z.literal(ApplicationCommandOptionType.Number) }),
  z.object({ ...optionBase, type: z.literal(ApplicationCommandOptionType.Boolean) }),
  z.object({ ...optionBase, type: z.literal(ApplicationCommandOptionType.User) }),
  z.object({ ...optionBase, type: z.literal(ApplicationCommandOptionType.Role) }),
  z.object({ ...optionBase, type: z.literal(ApplicationCommandOptionType.Mentionable) }),
  z.object({
    ...optionBase,
    type: z.literal(ApplicationCommandOptionType.Attachment),
    file_types: fileTypes.exactOptional(),
  }),
  z.object({
    ...optionBase,
    type: z.literal(ApplicationCommandOptionType.Channel),
    channel_types: z.array(z.enum(ChannelType)).exactOptional(),
  }),
]);

const basicOptions = z.array(basicOption).max(COMMAND.options).superRefine(checkOptions);

const subcommand = z.object({
  ...naming,
  type: z.literal(ApplicationCommandOptionType.Subcommand),
  options: basicOptions.exactOptional(),
});

const subcommandGroup = z.object({
  ...naming,
  type: z.literal(ApplicationCommandOptionType.SubcommandGroup),
  options: z.array(subcommand).min(1).max(COMMAND.options).superRefine(checkOptions),
});

/** An option of a slash command: something to fill in, a subcommand or a group of those. */
export const option = z.discriminatedUnion('type', [basicOption, subcommand, subcommandGroup]);

export type CommandOption = z.infer<typeof option>;
export type BasicOption = z.infer<typeof basicOption>;
