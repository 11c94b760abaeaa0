import { z } from 'zod';
import { parseForm } from '../rules/form.ts';
import { MISSING_ACCESS, UNKNOWN_GUILD, accept, refuse, type Result } from '../rules/refusal.ts';
import { wireGuild, wireOwnGuild } from '../wire/guild.ts';
import type { GuildSetting } from '../world/setting.ts';
import type { World } from '../world/world.ts';
import { refusal, reply, replyWith, type Route } from './route.ts';

/** Servers that one list holds at most, and holds where the bot does not say how many. */
const MOST_LISTED = 200;

const page = z.object({
  before: z.string().regex(/^\d+$/).nullable(),
  after: z.string().regex(/^\d+$/).nullable(),
  limit: z.coerce.number().int().min(1).max(MOST_LISTED),
});

/** A server that the app is in, for what only its servers have. */
export function findGuildOfApp(world: World, id: string): Result<GuildSetting> {
  const guild = world.guild(id);
  if (guild === undefined) return refuse(UNKNOWN_GUILD);
  return guild.appPermissions === null ? refuse(MISSING_ACCESS) : accept(guild);
}

export function guildRoutes(world: World): readonly Route[] {
  return [
    {
      method: 'GET',
      pattern: '/users/@me/guilds',
      authorized: true,
      handle: ({ query }) => {
        const asked = {
          before: query.get('before'),
          after: query.get('after'),
          limit: query.get('limit') ?? MOST_LISTED,
        };
        return replyWith(parseForm(page, asked), ({ before, after, limit }) => {
          const fitting = world.guilds.withApp
            .toSorted(byId)
            .filter(
              ({ id }) =>
                (before === null || BigInt(id) < BigInt(before)) && (after === null || BigInt(id) > BigInt(after)),
            );
          // The page that ends at `before` is the one next to it.
          const listed = before === null ? fitting.slice(0, limit) : fitting.slice(-limit);
          return reply(listed.map(wireOwnGuild));
        });
      },
    },
    {
      method: 'GET',
      pattern: '/guilds/:guild',
      authorized: true,
      // Discord hides whether there is a server that the bot is not in.
      handle: (request) => {
        const guild = world.guild(request.param('guild'));
        return guild === undefined || guild.appPermissions === null ? refusal(UNKNOWN_GUILD) : reply(wireGuild(guild));
      },
    },
  ];
}

function byId(one: GuildSetting, other: GuildSetting): number {
  return BigInt(one.id) < BigInt(other.id) ? -1 : 1;
}
