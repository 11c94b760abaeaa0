import { ChannelType } from 'discord-api-types/v10';
import type { Channel } from '../world/channel.ts';
import { wirePerson } from './user.ts';

export function wireChannel(channel: Channel) {
  switch (channel.kind) {
    case 'guild':
      return {
        id: channel.id,
        type: ChannelType.GuildText,
        flags: 0,
        guild_id: channel.guild.id,
        name: channel.setting.name,
        position: channel.guild.channels.indexOf(channel.setting),
        permission_overwrites: [],
        parent_id: null,
        topic: null,
        nsfw: false,
        rate_limit_per_user: 0,
        last_message_id: null,
      };
    case 'direct':
      return {
        id: channel.id,
        type: ChannelType.DM,
        flags: 0,
        name: null,
        recipients: [wirePerson(channel.person)],
        last_message_id: null,
      };
    case 'group':
      return {
        id: channel.id,
        type: ChannelType.GroupDM,
        flags: 0,
        name: channel.group.name,
        recipients: channel.group.people.map(wirePerson),
        last_message_id: null,
      };
  }
}
