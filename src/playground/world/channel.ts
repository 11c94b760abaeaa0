import { PermissionFlagsBits } from 'discord-api-types/v10';
import { memberOf } from './permissions.ts';
import type { GroupSetting, GuildChannelSetting, GuildSetting, PersonSetting } from './setting.ts';

/** A text channel of a server. */
export interface GuildChannel {
  readonly kind: 'guild';
  readonly id: string;
  readonly setting: GuildChannelSetting;
  readonly guild: GuildSetting;
}

/** A public thread in a text channel. */
export interface ThreadChannel {
  readonly kind: 'thread';
  readonly id: string;
  readonly name: string;
  readonly parentId: string;
  readonly ownerId: string;
  readonly guild: GuildSetting;
  /** Milliseconds since the Unix epoch. */
  readonly createdAt: number;
}

/** Somewhere that messages stand. */
export type Channel =
  | GuildChannel
  | ThreadChannel
  /** Between the bot and one person. */
  | { readonly kind: 'direct'; readonly id: string; readonly person: PersonSetting }
  /** Between people, without the bot. */
  | { readonly kind: 'group'; readonly id: string; readonly group: GroupSetting };

/** The server that a channel or a thread belongs to; `null` for conversations. */
export function guildOf(channel: Channel): GuildSetting | null {
  return channel.kind === 'guild' || channel.kind === 'thread' ? channel.guild : null;
}

/** The guild in which the bot itself sees this channel; `null` for direct messages and where the app is not installed. */
export function guildOfApp(channel: Channel): GuildSetting | null {
  const guild = guildOf(channel);
  return guild?.appPermissions === null ? null : guild;
}

/** Whether a person is there: a member of the server, or one of those who talk. */
export function takesPart(channel: Channel, personId: string): boolean {
  switch (channel.kind) {
    case 'guild':
    case 'thread':
      return memberOf(channel.guild, personId) !== undefined;
    case 'direct':
      return channel.person.id === personId;
    case 'group':
      return channel.group.people.some(({ id }) => id === personId);
  }
}

/** Whether the bot gets events of this channel and may use it over REST. */
export function botSees(channel: Channel): boolean {
  return channel.kind === 'direct' || guildOfApp(channel) !== null;
}

/** Whether the bot has all of `permissions` there; in direct messages there is nothing to permit. */
export function botMay(channel: Channel, permissions: bigint): boolean {
  const guild = guildOf(channel);
  return guild === null || ((guild.appPermissions ?? 0n) & permissions) === permissions;
}

/** What writing there takes. */
export function writingPermission(channel: Channel): bigint {
  return channel.kind === 'thread' ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
}
