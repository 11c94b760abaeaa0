import { ChannelType } from 'discord-api-types/v10';
import type { Channel, ThreadChannel } from '../world/channel.ts';
import { wireTime } from './time.ts';
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
    case 'thread':
      return wireThread(channel);
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

/** Minutes of silence after which a thread is archived. */
const AUTO_ARCHIVE_AFTER = 4320;

export function wireThread(thread: ThreadChannel) {
  return {
    id: thread.id,
    type: ChannelType.PublicThread,
    flags: 0,
    guild_id: thread.guild.id,
    parent_id: thread.parentId,
    name: thread.name,
    owner_id: thread.ownerId,
    rate_limit_per_user: 0,
    last_message_id: null,
    thread_metadata: {
      archived: false,
      archive_timestamp: wireTime(thread.createdAt),
      auto_archive_duration: AUTO_ARCHIVE_AFTER,
      create_timestamp: wireTime(thread.createdAt),
      locked: false,
    },
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
  };
}
