import { AllowedMentionsTypes, MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import { messageComponent } from './components.ts';
import { embed } from './embed.ts';
import { problem } from './form.ts';
import { ATTACHMENTS, MENTION_IDS, MESSAGE, NONCE } from './limits.ts';

const snowflake = z.string().regex(/^\d{17,19}$/);

const allowedMentions = z
  .object({
    parse: z.array(z.enum(AllowedMentionsTypes)).exactOptional(),
    users: z.array(snowflake).max(MENTION_IDS).exactOptional(),
    roles: z.array(snowflake).max(MENTION_IDS).exactOptional(),
    replied_user: z.boolean().exactOptional(),
  })
  .superRefine(({ parse = [], users = [], roles = [] }, context) => {
    const both =
      (parse.includes(AllowedMentionsTypes.User) && users.length > 0) ||
      (parse.includes(AllowedMentionsTypes.Role) && roles.length > 0);
    if (both) {
      context.addIssue(problem('MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', 'parse and an id list exclude each other.'));
    }
  });

/** A file of the message: one of those that come with the request, by its number, or one that the message has, by its id. */
const attachment = z.object({
  id: z.union([z.string(), z.int().nonnegative()]).transform(String),
  filename: z.string().min(1).max(ATTACHMENTS.name).nullish(),
  description: z.string().max(ATTACHMENTS.description).nullish(),
});

/** What a bot sends to write a message or to edit one; `null` clears. Bounds of single fields only. */
export const messageForm = z.object({
  content: z.string().max(MESSAGE.content).nullish(),
  embeds: z.array(embed).max(MESSAGE.embeds).nullish(),
  components: z.array(messageComponent).nullish(),
  flags: z.int().nonnegative().nullish(),
  allowed_mentions: allowedMentions.nullish(),
  attachments: z.array(attachment).max(ATTACHMENTS.count).nullish(),
  poll: z.null({ error: 'The stand-in knows no polls.' }).optional(),
  sticker_ids: z.array(snowflake).max(0, 'The stand-in knows no stickers.').nullish(),
  tts: z.boolean().nullish(),
  nonce: z.union([z.string().max(NONCE), z.int()]).nullish(),
  enforce_nonce: z.boolean().nullish(),
  message_reference: z
    .object({ message_id: snowflake, channel_id: snowflake.nullish(), fail_if_not_exists: z.boolean().default(true) })
    .nullish(),
});

export type MessageForm = z.infer<typeof messageForm>;

/** Flags that a bot may set, by what it is doing. The others are Discord's own, and are ignored. */
export const SETTABLE_FLAGS = {
  message: MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2 | MessageFlags.SuppressNotifications,
  reply:
    MessageFlags.SuppressEmbeds |
    MessageFlags.Ephemeral |
    MessageFlags.IsComponentsV2 |
    MessageFlags.SuppressNotifications,
  defer: MessageFlags.Ephemeral,
  edit: MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2,
} as const;
