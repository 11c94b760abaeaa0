import { ApplicationCommandType, ApplicationIntegrationType } from 'discord.js';
import { z } from 'zod';

/**
 * The parts of a command that its author sets, each with what Discord takes when it is left out. Everything else that
 * Discord sends (ids, versions, deprecated fields) is dropped, so that a command read back from Discord equals the one sent.
 */

const localizations = z
  .record(z.string(), z.string())
  .nullish()
  .transform((texts) => texts ?? {});

const choice = z.object({
  name: z.string(),
  name_localizations: localizations,
  value: z.union([z.string(), z.number()]),
});

const option = z.object({
  type: z.number(),
  name: z.string(),
  name_localizations: localizations,
  description: z.string(),
  description_localizations: localizations,
  required: z.boolean().default(false),
  autocomplete: z.boolean().default(false),
  choices: z.array(choice).default([]),
  min_length: z.number().optional(),
  max_length: z.number().optional(),
  min_value: z.number().optional(),
  max_value: z.number().optional(),
  channel_types: z.array(z.number()).default([]),
  get options(): z.ZodDefault<z.ZodArray<typeof option>> {
    return z.array(option).default([]);
  },
});

/** The order of contexts and integration types means nothing. */
const sorted = z.array(z.number()).transform((numbers) => numbers.toSorted((a, b) => a - b));

const command = z.object({
  type: z.number().default(ApplicationCommandType.ChatInput),
  name: z.string(),
  name_localizations: localizations,
  description: z.string().default(''),
  description_localizations: localizations,
  options: z.array(option).default([]),
  default_member_permissions: z.string().nullable().default(null),
  nsfw: z.boolean().default(false),
});

/** Contexts exist for global commands only. Without any, a command can be used everywhere. */
const globalCommand = command.extend({
  contexts: sorted.nullish().transform((contexts) => contexts ?? null),
  integration_types: sorted.nullish().transform((types) => types ?? [ApplicationIntegrationType.GuildInstall]),
});

/** A command as one server has it, or as all have it, brought to the one form in which two can be compared. */
export function comparableCommand(value: unknown, scope: 'global' | 'guild'): z.output<typeof command> {
  return (scope === 'global' ? globalCommand : command).parse(value);
}
