import { MessageType } from 'discord.js';
import { z } from 'zod';
import { withoutMarkup } from './markdown/without-markup.ts';

/**
 * What the bot reads of a message, as the gateway sends it. discord.js drops the messages of servers whose channels it does
 * not know, and it knows none without the `Guilds` intent, which costs much memory and a slow start.
 */
export const messageSchema = z.object({
  id: z.string(),
  channel_id: z.string(),
  /** Absent in a direct message. */
  guild_id: z.string().optional(),
  type: z.enum(MessageType),
  /** Empty unless the message is addressed to the bot: it has no intent to read others. */
  content: z.string(),
  author: z.object({ id: z.string(), bot: z.boolean().default(false) }),
  /** Absent in a direct message. */
  member: z.object({ roles: z.array(z.string()).default([]) }).optional(),
  webhook_id: z.string().optional(),
  mentions: z.array(z.object({ id: z.string() })),
});

export type IncomingMessage = z.output<typeof messageSchema>;

/** A message that wants an answer. */
export interface AddressedMessage {
  readonly id: string;
  readonly channelId: string;
  readonly author: string;
  /** Ids of the author’s roles in the server. */
  readonly roles: readonly string[];
  /** `null` for a direct message. */
  readonly server: string | null;
  /** What is left without mentions and other markup; may be empty. */
  readonly question: string;
  /** Whether it names the bot or is meant for it alone; a reply to one of its messages pings it without naming it. */
  readonly outright: boolean;
}

/** `null` when a message is not addressed to the bot, or was not written by a person. */
export function addressedMessage(message: IncomingMessage, botId: string): AddressedMessage | null {
  const { author, guild_id: server = null } = message;
  if (author.bot || author.id === botId || message.webhook_id !== undefined) return null;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return null;
  const mention = new RegExp(`<@!?${botId}>`);
  const named = mention.test(message.content);
  if (server !== null && !named && !message.mentions.some(({ id }) => id === botId)) return null;
  return {
    id: message.id,
    channelId: message.channel_id,
    author: author.id,
    roles: message.member?.roles ?? [],
    server,
    question: withoutMarkup(message.content).replace(/\s+/gu, ' ').trim(),
    outright: server === null || named,
  };
}
