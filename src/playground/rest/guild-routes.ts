import { UNKNOWN_GUILD } from '../rules/refusal.ts';
import { wireGuild } from '../wire/guild.ts';
import type { World } from '../world/world.ts';
import { refusal, reply, type Route } from './route.ts';

export function guildRoutes(world: World): readonly Route[] {
  return [
    {
      method: 'GET',
      pattern: '/guilds/:guild',
      authorized: true,
      handle: (request) => {
        const guild = world.guild(request.param('guild'));
        return guild === undefined || guild.appPermissions === null ? refusal(UNKNOWN_GUILD) : reply(wireGuild(guild));
      },
    },
  ];
}
