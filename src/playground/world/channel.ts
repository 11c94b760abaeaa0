import type { GroupSetting, GuildChannelSetting, GuildSetting, PersonSetting } from './setting.ts';

/** Somewhere that messages stand. */
export type Channel =
  | { readonly kind: 'guild'; readonly id: string; readonly setting: GuildChannelSetting; readonly guild: GuildSetting }
  /** Between the bot and one person. */
  | { readonly kind: 'direct'; readonly id: string; readonly person: PersonSetting }
  /** Between people, without the bot. */
  | { readonly kind: 'group'; readonly id: string; readonly group: GroupSetting };

/** The guild in which the bot itself sees this channel; `null` for direct messages and where the app is not installed. */
export function guildOfApp(channel: Channel): GuildSetting | null {
  return channel.kind === 'guild' && channel.guild.appPermissions !== null ? channel.guild : null;
}

/** Whether the bot gets events of this channel and may use it over REST. */
export function botSees(channel: Channel): boolean {
  return channel.kind === 'direct' || guildOfApp(channel) !== null;
}

/** Whether the bot has all of `permissions` there; in direct messages there is nothing to permit. */
export function botMay(channel: Channel, permissions: bigint): boolean {
  return channel.kind !== 'guild' || ((channel.guild.appPermissions ?? 0n) & permissions) === permissions;
}
