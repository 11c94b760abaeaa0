import { MessageFlags, type APIEmbed, type APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { InteractionMetadata } from '../interactions/metadata.ts';
import type { Attachment } from '../files/attachment.ts';
import type { Pings } from '../rules/pings.ts';

/** A message as it stands at one moment; an edit puts another in its place. */
export interface Message {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Every file of it, with its bytes, also those that components and embeds show. */
  readonly attachments: readonly Attachment[];
  /** `MessageFlags` combined. */
  readonly flags: number;
  /** The only person who sees it, for an ephemeral message. */
  readonly onlyFor: string | null;
  /** The message that this one replies to. */
  readonly replyTo: { readonly id: string; readonly channelId: string } | null;
  /** Set on what the app said through an interaction. */
  readonly interaction: InteractionMetadata | null;
  /** Whom Discord would notify of it, as it was last written. */
  readonly pings: Pings;
  /** The bot's own mark on a message that it wrote. */
  readonly nonce: string | number | null;
  /** Milliseconds since the Unix epoch. */
  readonly createdAt: number;
  readonly editedAt: number | null;
}

function hasFlag(message: Pick<Message, 'flags'>, flag: MessageFlags): boolean {
  return (message.flags & flag) !== 0;
}

/** Whether it still says "… is thinking". */
export function isThinking(message: Message): boolean {
  return hasFlag(message, MessageFlags.Loading);
}

export function isEphemeral(message: Message): boolean {
  return message.onlyFor !== null;
}
