import type { OverriddenCommand } from '../commands/command-overrides.ts';
import { wireThread } from '../wire/channel.ts';
import { wireOverrides } from '../wire/command-overrides.ts';
import { wireGuildCreate } from '../wire/guild.ts';
import type { ThreadChannel } from '../world/channel.ts';
import type { GuildChange } from '../world/guilds.ts';
import type { GuildSetting } from '../world/setting.ts';
import type { World } from '../world/world.ts';
import type { GatewayEvent } from './intents.ts';

/** A server arrives: after READY, by invitation or at the end of an outage. */
export function guildCreateEvent(world: World, guild: GuildSetting): GatewayEvent {
  const data = wireGuildCreate(guild, world.threads(guild.id));
  return { name: 'GUILD_CREATE', place: 'guild', guildId: guild.id, data: () => data };
}

/** What the gateway tells of a server that comes or goes: only an outage says `unavailable`. */
export function guildEvent(world: World, { kind, guild }: GuildChange): GatewayEvent {
  switch (kind) {
    case 'joined':
    case 'available':
      return guildCreateEvent(world, guild);
    case 'left':
    case 'unavailable': {
      const data = { id: guild.id, ...(kind === 'unavailable' ? { unavailable: true } : {}) };
      return { name: 'GUILD_DELETE', place: 'guild', guildId: guild.id, data: () => data };
    }
  }
}

/** `null` where the bot does not see the thread. */
export function threadEvent(thread: ThreadChannel): GatewayEvent | null {
  const { guild } = thread;
  if (guild.appPermissions === null) return null;
  const data = { ...wireThread(thread), newly_created: true };
  return { name: 'THREAD_CREATE', place: 'guild', guildId: guild.id, data: () => data };
}

/** Told to every bot, whatever its intents. */
export function overridesEvent({ setting }: World, command: OverriddenCommand): GatewayEvent {
  const data = wireOverrides(setting, command);
  return {
    name: 'APPLICATION_COMMAND_PERMISSIONS_UPDATE',
    place: 'guild',
    guildId: command.guildId,
    data: () => data,
  };
}
