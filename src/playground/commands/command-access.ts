import { ApplicationCommandPermissionType } from 'discord-api-types/v10';
import { guildOf, type Channel } from '../world/channel.ts';
import { administers, permissionsOf, rolesOf } from '../world/permissions.ts';
import type { GuildSetting, PersonSetting } from '../world/setting.ts';
import type { CommandForm } from './command-form.ts';
import type { Override } from './command-overrides.ts';

/**
 * Whether a server lets a person have a command in a channel. Administrators have them all. For others the channel must not be
 * closed to it; then the person's own override decides, then those of their roles, then that of everyone, and only without any
 * of these the permissions that the command asks for (`default_member_permissions`).
 * https://discord.com/developers/docs/interactions/application-commands#permissions
 *
 * @param overrides of the command, or where it has none, of the app
 */
export function hasAccess(
  form: CommandForm,
  person: PersonSetting,
  channel: Channel,
  overrides: readonly Override[],
): boolean {
  const guild = guildOf(channel);
  if (guild === null || administers(guild, person.id)) return true;
  if (!isOpenIn(guild, channel, overrides)) return false;
  return (
    ofPerson(person, overrides) ??
    ofRoles(guild, person, overrides) ??
    ofEveryone(guild, overrides) ??
    hasDefaultPermissions(form, guild, person)
  );
}

function isOpenIn(guild: GuildSetting, channel: Channel, overrides: readonly Override[]): boolean {
  const channels = overrides.filter(({ type }) => type === ApplicationCommandPermissionType.Channel);
  const id = channel.kind === 'thread' ? channel.parentId : channel.id;
  const all = (BigInt(guild.id) - 1n).toString();
  const own = channels.find((each) => each.id === id) ?? channels.find((each) => each.id === all);
  return own?.permission ?? true;
}

function ofPerson(person: PersonSetting, overrides: readonly Override[]): boolean | undefined {
  return overrides.find(({ type, id }) => type === ApplicationCommandPermissionType.User && id === person.id)
    ?.permission;
}

/** One role that may is enough. */
function ofRoles(guild: GuildSetting, person: PersonSetting, overrides: readonly Override[]): boolean | undefined {
  const roles = rolesOf(guild, person.id).filter((id) => id !== guild.id);
  const held = overrides.filter(({ type, id }) => type === ApplicationCommandPermissionType.Role && roles.includes(id));
  return held.length === 0 ? undefined : held.some(({ permission }) => permission);
}

function ofEveryone(guild: GuildSetting, overrides: readonly Override[]): boolean | undefined {
  return overrides.find(({ type, id }) => type === ApplicationCommandPermissionType.Role && id === guild.id)
    ?.permission;
}

function hasDefaultPermissions(form: CommandForm, guild: GuildSetting, person: PersonSetting): boolean {
  const needed = form.default_member_permissions ?? null;
  if (needed === null) return true;
  const bits = BigInt(needed);
  return bits !== 0n && (permissionsOf(guild, person.id) & bits) === bits;
}
