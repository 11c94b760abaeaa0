import { ApplicationCommandType, ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';
import { z } from 'zod';
import { COMMAND } from '../rules/limits.ts';
import { localizations, naming } from './naming.ts';
import { option } from './option-form.ts';
import { checkOptions } from './option-rules.ts';

const scope = {
  default_member_permissions: z.string().regex(/^\d+$/).nullish(),
  contexts: z.array(z.enum(InteractionContextType)).min(1).nullish(),
  integration_types: z.array(z.enum(ApplicationIntegrationType)).min(1).nullish(),
  nsfw: z.boolean().nullish(),
};

const chatInput = z.object({
  ...naming,
  ...scope,
  type: z.literal(ApplicationCommandType.ChatInput),
  options: z.array(option).max(COMMAND.options).superRefine(checkOptions).nullish(),
});

const menuName = z.string().min(1).max(COMMAND.name);

/** A command in the menu of a user or a message: a name and nothing to fill in. */
const contextMenu = z.object({
  ...scope,
  type: z.literal([ApplicationCommandType.User, ApplicationCommandType.Message]),
  name: menuName,
  name_localizations: localizations(menuName),
  description: z.literal('', { error: 'Context menu commands cannot have description' }).nullish(),
  options: z
    .array(z.never({ error: 'Context menu commands cannot have options' }))
    .max(0)
    .nullish(),
});

/** What a bot sends to register a command; without a type it is a slash command. */
export const commandForm = z.preprocess(
  (body) => (typeof body === 'object' && body !== null && !('type' in body) ? { ...body, type: 1 } : body),
  z.discriminatedUnion('type', [chatInput, contextMenu]),
);

export type CommandForm = z.infer<typeof commandForm>;
