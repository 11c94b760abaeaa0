import { InteractionType, MessageReferenceType, MessageType, type APIEmbed } from 'discord-api-types/v10';
import { unreferenced } from '../rules/media-references.ts';
import { guildOfApp } from '../world/channel.ts';
import type { Message } from '../world/message.ts';
import type { World } from '../world/world.ts';
import { wireAttachment } from './attachment.ts';
import { WireComponents } from './components.ts';
import { wireTime } from './time.ts';
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
  const components = new WireComponents(world.files, message.attachments);
  return {
    id: message.id,
    channel_id: message.channelId,
    type: messageType(message),
    author: wireUser(world.setting, message.authorId),
    content: shown ? message.content : '',
    embeds: shown ? message.embeds.map((embed) => wireEmbed(embed, components)) : [],
    components: shown ? message.components.map((component) => components.wire(component)) : [],
    attachments: shown ? unreferenced(message).map((attachment) => wireAttachment(world.files, attachment)) : [],
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

function wireEmbed(embed: APIEmbed, components: WireComponents) {
  const { image, thumbnail } = embed;
  return {
    type: 'rich',
    ...embed,
    ...(image === undefined ? {} : { image: { ...image, url: components.url(image.url) } }),
    ...(thumbnail === undefined ? {} : { thumbnail: { ...thumbnail, url: components.url(thumbnail.url) } }),
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
