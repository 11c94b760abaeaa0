import type { Place, PlayedPerson } from '../../protocol/place.ts';

/** `#vragen`, or in direct messages the bot's name. */
export function placeName(place: Place, person: PlayedPerson, channelId: string): string {
  if (channelId === person.directChannel) return place.bot.name;
  return `#${place.channels.find(({ id }) => id === channelId)?.name ?? ''}`;
}
