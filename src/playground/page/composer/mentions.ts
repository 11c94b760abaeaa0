import type { Place } from '../../protocol/place.ts';
import { matching } from './typed-match.ts';

/** Somebody or something that can be mentioned. */
export interface Mentionable {
  readonly of: 'user' | 'role' | 'channel';
  readonly id: string;
  readonly name: string;
}

const SIGNS = { user: '@', role: '@', channel: '#' } as const;
const CODES = { user: '<@', role: '<@&', channel: '<#' } as const;

/** As it stands in the box while one types: `@Noor`. */
export function typedMention({ of, name }: Mentionable): string {
  return `${SIGNS[of]}${name}`;
}

/** Whom and what a place lets one mention; the bot first, as it is what one comes for. */
export function mentionablesOf({ bot, members, roles, channels }: Place): readonly Mentionable[] {
  const people = [bot, ...members.filter(({ id }) => id !== bot.id)];
  return [
    ...people.map(({ id, name }) => ({ of: 'user' as const, id, name })),
    ...roles.map(({ id, name }) => ({ of: 'role' as const, id, name })),
    ...channels.map(({ id, name }) => ({ of: 'channel' as const, id, name })),
  ];
}

/** What fits what was typed after the sign. */
export function mentionsMatching(all: readonly Mentionable[], sign: '@' | '#', typed: string): readonly Mentionable[] {
  return matching(
    all.filter(({ of }) => SIGNS[of] === sign),
    ({ name }) => [name],
    typed,
  );
}

/** The text as it is sent: `@Noor` as `<@1>`. Where two go by one name, the first of them is meant. */
export function withMentions(text: string, mentionables: readonly Mentionable[]): string {
  if (mentionables.length === 0) return text;
  const names = mentionables.map(typedMention).sort((one, other) => other.length - one.length);
  // The longest name first, and only whole names: "@Noor" is not in "@Noordzee", nor in "a@Noor".
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return text.replace(pattern, (typed) => {
    const meant = mentionables.find((each) => typedMention(each) === typed);
    return meant === undefined ? typed : `${CODES[meant.of]}${meant.id}>`;
  });
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
