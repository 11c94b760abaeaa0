import type { Audience } from '../store/stored-article.ts';

/** Who is about to see something of a library, and where. Ids are Discord's. */
export interface Viewer {
  /** `null` in direct messages and where the bot was installed by a user: only the operator's articles are there. */
  readonly server: string | null;
  readonly channel: string | null;
  /** Of a thread: its channel, as which it counts. */
  readonly parent: string | null;
  readonly roles: readonly string[];
  /** `member`: an answer may be private. `channel`: it is said in public, whoever asks. */
  readonly audience: 'member' | 'channel';
}

/** What is shown of an article: nothing, all of it in private, or all of it. */
export type Sight = 'hidden' | 'confined' | 'open';

/** What a viewer is shown of an article with this audience. */
export function sightOf({ channels, roles }: Audience, viewer: Viewer): Sight {
  const isThere = [viewer.channel, viewer.parent].some((place) => place !== null && channels.includes(place));
  // The role that everybody has is called by the server's own id and is not among a member's.
  const hasRole = roles.some((role) => role === viewer.server || viewer.roles.includes(role));
  if (channels.length > 0 && !isThere) return 'hidden';
  if (roles.length === 0) return 'open';
  if (!hasRole) return 'hidden';
  return viewer.audience === 'channel' ? 'hidden' : 'confined';
}

/** What is shown where each of several audiences has a say: as little as the strictest allows. */
export function strictest(sights: readonly Sight[]): Sight {
  if (sights.includes('hidden')) return 'hidden';
  return sights.includes('confined') ? 'confined' : 'open';
}
