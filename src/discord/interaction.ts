import { ApplicationCommandType, InteractionType, type APIMessageTopLevelComponent } from 'discord.js';
import { z } from 'zod';

/**
 * What the bot reads of an interaction, as the gateway sends it. Events are read here rather than through discord.js's
 * `interactionCreate`, which waits until every shard is ready and makes objects that nothing here needs.
 */

const person = z.object({ id: z.string() });

const base = {
  id: z.string(),
  application_id: z.string(),
  token: z.string(),
  /** The asker's own language, as set in their Discord client. */
  locale: z.string(),
  guild_id: z.string().optional(),
  /** Present in a server, where `user` is absent. */
  member: z.object({ user: person, permissions: z.string() }).optional(),
  user: person.optional(),
  /** Who installed the bot, by the way in which it was installed. */
  authorizing_integration_owners: z.record(z.string(), z.string()).default({}),
};

const option = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]),
  focused: z.boolean().default(false),
});

/** Discord's own components, which only the code that made them reads back. */
const components = z.array(
  z.custom<APIMessageTopLevelComponent>((value) => typeof value === 'object' && value !== null),
);

/** The message that a component hangs on. */
const message = z.object({ flags: z.number().default(0), components: components.default([]) });

const slashCommand = z.object({
  type: z.literal(ApplicationCommandType.ChatInput),
  name: z.string(),
  options: z.array(option).default([]),
});

const messageCommand = z.object({
  type: z.literal(ApplicationCommandType.Message),
  name: z.string(),
  target_id: z.string(),
  resolved: z.object({
    messages: z.record(z.string(), z.object({ content: z.string(), components: components.default([]) })),
  }),
});

/** A field of a modal stands in a label; a text display has none. */
const modalField = z.object({
  component: z.object({ custom_id: z.string(), value: z.string().optional() }).optional(),
});

export const interactionSchema = z.discriminatedUnion('type', [
  z.object({
    ...base,
    type: z.literal(InteractionType.ApplicationCommand),
    data: z.discriminatedUnion('type', [slashCommand, messageCommand]),
  }),
  z.object({ ...base, type: z.literal(InteractionType.ApplicationCommandAutocomplete), data: slashCommand }),
  z.object({
    ...base,
    type: z.literal(InteractionType.MessageComponent),
    data: z.object({ custom_id: z.string(), values: z.array(z.string()).default([]) }),
    message,
  }),
  z.object({
    ...base,
    type: z.literal(InteractionType.ModalSubmit),
    data: z.object({ custom_id: z.string(), components: z.array(modalField) }),
  }),
]);

export type Interaction = z.output<typeof interactionSchema>;
