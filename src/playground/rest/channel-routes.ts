import { PermissionFlagsBits } from 'discord-api-types/v10';
import { z } from 'zod';
import { parseForm } from '../rules/form.ts';
import { MISSING_ACCESS, UNKNOWN_CHANNEL, UNKNOWN_USER, accept, refuse, type Result } from '../rules/refusal.ts';
import { wireChannel } from '../wire/channel.ts';
import { botMay, botSees, type Channel } from '../world/channel.ts';
import type { World } from '../world/world.ts';
import { NO_CONTENT, refusal, reply, replyWith, type Route } from './route.ts';

/** A channel that the bot sees. */
export function findChannel(world: World, id: string): Result<Channel> {
  const channel = world.channel(id);
  if (channel === undefined) return refuse(UNKNOWN_CHANNEL);
  const visible = botSees(channel) && botMay(channel, PermissionFlagsBits.ViewChannel);
  return visible ? accept(channel) : refuse(MISSING_ACCESS);
}

export function channelRoutes(world: World): readonly Route[] {
  return [
    {
      method: 'GET',
      pattern: '/channels/:channel',
      authorized: true,
      handle: (request) =>
        replyWith(findChannel(world, request.param('channel')), (channel) => reply(wireChannel(channel))),
    },
    {
      method: 'POST',
      pattern: '/channels/:channel/typing',
      authorized: true,
      handle: (request) => replyWith(findChannel(world, request.param('channel')), () => NO_CONTENT),
    },
    {
      method: 'POST',
      pattern: '/users/@me/channels',
      authorized: true,
      handle: (request) =>
        replyWith(parseForm(z.object({ recipient_id: z.string() }), request.body), ({ recipient_id }) => {
          const person = world.person(recipient_id);
          return person === undefined ? refusal(UNKNOWN_USER) : reply(wireChannel(world.directChannel(person)));
        }),
    },
  ];
}
