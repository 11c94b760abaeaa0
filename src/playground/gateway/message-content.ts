import type { Reveal } from '../wire/message.ts';
import type { World } from '../world/world.ts';

/**
 * Which messages the bot may read: without the privileged intent only its own, direct ones and those that mention it
 * (https://discord.com/developers/docs/events/gateway#message-content-intent). Over the gateway and over REST.
 */
export function revealFor(world: World, messageContent: boolean): Reveal {
  const { botId } = world.setting.application;
  return (message) =>
    messageContent ||
    message.authorId === botId ||
    message.pings.users.includes(botId) ||
    world.channel(message.channelId)?.kind === 'direct';
}
