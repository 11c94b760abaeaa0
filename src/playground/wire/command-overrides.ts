import type { OverriddenCommand } from '../commands/command-overrides.ts';
import type { WorldSetting } from '../world/setting.ts';

/** A server's overrides of a command, as `GET …/permissions` and the event of a change tell them. */
export function wireOverrides({ application }: WorldSetting, { guildId, commandId, overrides }: OverriddenCommand) {
  return { id: commandId, application_id: application.id, guild_id: guildId, permissions: overrides };
}
