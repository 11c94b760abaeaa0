import { botSees } from '../world/channel.ts';
import type { MessageChange, World } from '../world/world.ts';
import { isEphemeral } from '../world/message.ts';
import { memberOf, wireMember } from '../wire/member.ts';
import { wireMessage } from '../wire/message.ts';
import { hasMessageContent, type GatewayEvent } from './intents.ts';
import { revealFor } from './message-content.ts';

const EVENT_NAMES = { created: 'MESSAGE_CREATE', updated: 'MESSAGE_UPDATE', deleted: 'MESSAGE_DELETE' } as const;

/** What the gateway tells of a change to a message; `null` where the bot is not told. */
export function messageEvent(world: World, { kind, message, channel }: MessageChange): GatewayEvent | null {
  if (!botSees(channel) || isEphemeral(message)) return null;

  const place = channel.kind === 'guild' ? 'guild' : 'direct';
  const guildId = channel.kind === 'guild' ? { guild_id: channel.guild.id } : {};
  if (kind === 'deleted') {
    const data = { id: message.id, channel_id: channel.id, ...guildId };
    return { name: EVENT_NAMES.deleted, place, data: () => data };
  }

  const author = channel.kind === 'guild' ? memberOf(channel.guild, message.authorId) : undefined;
  const member =
    author === undefined ? {} : { member: { ...wireMember(author), user: undefined, permissions: undefined } };
  return {
    name: EVENT_NAMES[kind],
    place,
    data: (intents) => ({
      ...wireMessage(world, message, revealFor(world, hasMessageContent(intents))),
      ...guildId,
      ...member,
    }),
  };
}
