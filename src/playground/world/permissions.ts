import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { GuildSetting, MemberSetting } from './setting.ts';

/** What the owner of a server and its administrators may do. */
const ALL_PERMISSIONS = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** What an app gets that is invited with what the bot asks for. */
export const INVITED_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory;

export function memberOf(guild: GuildSetting, personId: string): MemberSetting | undefined {
  return guild.members.find((member) => member.person.id === personId);
}

/** Ids of the roles that a person holds in a server, `@everyone` (the server's own id) first; none for who is no member. */
export function rolesOf(guild: GuildSetting, personId: string): readonly string[] {
  const member = memberOf(guild, personId);
  return member === undefined ? [] : [guild.id, ...member.roles];
}

/**
 * What a person may do in a server: what everyone may and each of their roles adds. Channels of the stand-in change nothing of
 * that (https://discord.com/developers/docs/topics/permissions#permission-hierarchy).
 */
export function permissionsOf(guild: GuildSetting, personId: string): bigint {
  if (guild.ownerId === personId) return ALL_PERMISSIONS;
  const member = memberOf(guild, personId);
  if (member === undefined) return 0n;
  const held = guild.roles.filter(({ id }) => member.roles.includes(id));
  const permissions = held.reduce((sum, role) => sum | role.permissions, guild.everyone);
  return (permissions & PermissionFlagsBits.Administrator) === 0n ? permissions : ALL_PERMISSIONS;
}

/** Whether a person sees and may use everything in a server, whatever its settings say. */
export function administers(guild: GuildSetting, personId: string): boolean {
  return (permissionsOf(guild, personId) & PermissionFlagsBits.Administrator) !== 0n;
}
