import type { Place } from '../../protocol/place.ts';
import type { Names } from '../message/message-context.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The names behind mentions in a place. */
export function namesIn(place: Place | null): Names {
  const users = place === null ? [] : [place.bot, ...place.members];
  return {
    user: (id) => nameOf(users, id),
    role: (id) => nameOf(place?.roles ?? [], id),
    channel: (id) => nameOf(place?.channels ?? [], id),
  };
}

function nameOf(things: readonly Named[], id: string): string | null {
  return things.find((thing) => thing.id === id)?.name ?? null;
}
