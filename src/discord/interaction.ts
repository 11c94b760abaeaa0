import { ApplicationCommandType, InteractionType, type APIMessageTopLevelComponent } from 'discord.js';
import { z } from 'zod';
import { modalFields } from './modal-fields.ts';

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
  /** Where it happens; a thread has the channel that it belongs to as its parent, any other channel its category. */
  channel: z.object({ id: z.string(), type: z.number().default(0), parent_id: z.string().nullish() }).optional(),
  channel_id: z.string().optional(),
  /** Present in a server, where `user` is absent. */
  member: z.object({ user: person, permissions: z.string(), roles: z.array(z.string()).default([]) }).optional(),
  user: person.optional(),
  /** What the bot may do there. */
  app_permissions: z.string().default('0'),
  /** Of each file that it may send there. */
  attachment_size_limit: z.number().optional(),
  /** Who installed the bot, by the way in which it was installed. */
  authorizing_integration_owners: z.record(z.string(), z.string()).default({}),
};

const attachment = z.object({
  id: z.string(),
  filename: z.string(),
  size: z.number(),
  url: z.string(),
  content_type: z.string().nullish(),
});

/** What ids in options, menus and fields stand for. */
const resolved = z
  .object({
    attachments: z.record(z.string(), attachment).default({}),
    channels: z.record(z.string(), z.object({ id: z.string(), type: z.number() })).default({}),
    roles: z.record(z.string(), z.object({ id: z.string(), name: z.string() })).default({}),
  })
  .default({ attachments: {}, channels: {}, roles: {} });

const option = z.object({
  name: z.string(),
  /** Absent from a subcommand. */
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().default(false),
  /** Of a subcommand, or of a group of them. */
  get options(): z.ZodDefault<z.ZodArray<typeof option>> {
    return z.array(option).default([]);
  },
});

export type CommandOption = z.output<typeof option>;
export type Attachment = z.output<typeof attachment>;
export type Resolved = z.output<typeof resolved>;

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
  resolved,
});

const messageCommand = z.object({
  type: z.literal(ApplicationCommandType.Message),
  name: z.string(),
  target_id: z.string(),
  resolved: z.object({
    messages: z.record(z.string(), z.object({ content: z.string(), components: components.default([]) })),
  }),
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
    data: z.object({ custom_id: z.string(), values: z.array(z.string()).default([]), resolved }),
    message,
  }),
  z.object({
    ...base,
    type: z.literal(InteractionType.ModalSubmit),
    data: z.object({ custom_id: z.string(), components: modalFields, resolved }),
    /** Where the modal was opened by a component. */
    message: message.optional(),
  }),
]);

export type Interaction = z.output<typeof interactionSchema>;
