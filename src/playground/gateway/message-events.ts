import { botSees, guildOf } from '../world/channel.ts';
import { memberOf } from '../world/permissions.ts';
import type { MessageChange, World } from '../world/world.ts';
import { isEphemeral } from '../world/message.ts';
import { wireMemberAlone } from '../wire/member.ts';
import { wireMessage } from '../wire/message.ts';
import { hasMessageContent, type GatewayEvent } from './intents.ts';
import { revealFor } from './message-content.ts';

const EVENT_NAMES = { created: 'MESSAGE_CREATE', updated: 'MESSAGE_UPDATE', deleted: 'MESSAGE_DELETE' } as const;

/** What the gateway tells of a change to a message; `null` where the bot is not told. */
export function messageEvent(world: World, { kind, message, channel }: MessageChange): GatewayEvent | null {
  if (!botSees(channel) || isEphemeral(message)) return null;

  const guild = guildOf(channel);
  const where = { place: guild === null ? 'direct' : 'guild', guildId: guild?.id ?? null } as const;
  const guildId = guild === null ? {} : { guild_id: guild.id };
  if (kind === 'deleted') {
    const data = { id: message.id, channel_id: channel.id, ...guildId };
    return { name: EVENT_NAMES.deleted, ...where, data: () => data };
  }

  const isMember = guild !== null && memberOf(guild, message.authorId) !== undefined;
  const member = isMember ? { member: wireMemberAlone(guild, message.authorId) } : {};
  return {
    name: EVENT_NAMES[kind],
    ...where,
    data: (intents) => ({
      ...wireMessage(world, message, revealFor(world, hasMessageContent(intents))),
      ...guildId,
      ...member,
    }),
  };
}
