import type { GuildSetting, RoleSetting } from '../world/setting.ts';

const BARE_ROLE = {
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  icon: null,
  unicode_emoji: null,
  managed: false,
  mentionable: false,
  flags: 0,
};

/** `@everyone`, to which Discord gives the server's own id, and the server's roles above it. */
export function wireRoles(guild: GuildSetting) {
  const everyone: RoleSetting = { id: guild.id, name: '@everyone', permissions: guild.everyone };
  return [everyone, ...guild.roles].map(({ id, name, permissions }, position) => ({
    ...BARE_ROLE,
    id,
    name,
    position,
    permissions: permissions.toString(),
  }));
}
