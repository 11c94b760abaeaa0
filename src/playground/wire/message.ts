import { InteractionType, MessageReferenceType, MessageType } from 'discord-api-types/v10';
import { guildOfApp } from '../world/channel.ts';
import type { Message } from '../world/message.ts';
import type { World } from '../world/world.ts';
import { wireUser } from './user.ts';

/** Which messages are sent with what they say; the others arrive empty (privileged intent MESSAGE_CONTENT). */
export type Reveal = (message: Message) => boolean;

/** For the messages that an interaction itself carries. */
export const revealAll: Reveal = () => true;

/** A message with the one that it replies to. */
export function wireMessage(world: World, message: Message, reveal: Reveal) {
  const { replyTo } = message;
  if (replyTo === null) return wireAlone(world, message, reveal);

  const repliedTo = world.message(replyTo.channelId, replyTo.id);
  const channel = world.channel(message.channelId);
  const guild = channel === undefined ? null : guildOfApp(channel);
  return {
    ...wireAlone(world, message, reveal),
    message_reference: {
      type: MessageReferenceType.Default,
      message_id: replyTo.id,
      channel_id: replyTo.channelId,
      ...(guild === null ? {} : { guild_id: guild.id }),
    },
    referenced_message: repliedTo === undefined ? null : wireAlone(world, repliedTo, reveal),
  };
}

function wireAlone(world: World, message: Message, reveal: Reveal) {
  const shown = reveal(message);
  const { application } = world.setting;
  return {
    id: message.id,
    channel_id: message.channelId,
    type: messageType(message),
    author: wireUser(world.setting, message.authorId),
    content: shown ? message.content : '',
    embeds: shown ? message.embeds.map((embed) => ({ type: 'rich', ...embed })) : [],
    components: shown ? message.components : [],
    attachments: [],
    flags: message.flags,
    mentions: message.pings.users.map((id) => wireUser(world.setting, id)),
    mention_roles: message.pings.roles,
    mention_everyone: message.pings.everyone,
    pinned: false,
    tts: false,
    timestamp: wireTime(message.createdAt),
    edited_timestamp: message.editedAt === null ? null : wireTime(message.editedAt),
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
    ...(message.interaction === null
      ? {}
      : { interaction_metadata: message.interaction, application_id: application.id, webhook_id: application.id }),
  };
}

function messageType(message: Message): MessageType {
  if (message.interaction?.type === InteractionType.ApplicationCommand) {
    return message.interaction.target_message_id === undefined
      ? MessageType.ChatInputCommand
      : MessageType.ContextMenuCommand;
  }
  return message.replyTo === null ? MessageType.Default : MessageType.Reply;
}

/** ISO 8601 with a numeric offset, as Discord writes it. */
function wireTime(ms: number): string {
  return new Date(ms).toISOString().replace('Z', '000+00:00');
}
