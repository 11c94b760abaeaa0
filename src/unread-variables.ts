import { editDistance } from './search/edit-distance.ts';

/** A variable that is set, is not read, and looks as if it were meant to be. */
export interface UnreadVariable {
  readonly name: string;
  /** What was probably meant; `null` where nothing comes near. */
  readonly meant: string | null;
}

/** Beginnings that no other program's variables have. */
const OURS = /^(DISCORD|VRAAGBAAK|KNOWLEDGE|PLAYGROUND)_/i;
/** Typing errors that are forgiven in a name that begins as ours do: *DISCORD_BOT_TOKEN*. */
const MOST_IN_OURS = 4;
/** In any other name, by its length: short ones are soon near to a name of another program. */
const MOST_IN_SHORT = 1;
const MOST_IN_LONG = 2;
/** Characters. */
const LONG = 12;

/** Which of the names are none of those `known`, but probably a slip of one. */
export function unreadVariables(names: readonly string[], known: readonly string[]): readonly UnreadVariable[] {
  return names.flatMap((name) => {
    if (known.includes(name)) return [];
    const isOurs = OURS.test(name);
    const meant = nearest(name, known, isOurs ? MOST_IN_OURS : name.length < LONG ? MOST_IN_SHORT : MOST_IN_LONG);
    return isOurs || meant !== null ? [{ name, meant }] : [];
  });
}

/** `DISCORD_TOKN (DISCORD_TOKEN?)` */
export function unreadText({ name, meant }: UnreadVariable): string {
  return meant === null ? name : `${name} (${meant}?)`;
}

function nearest(name: string, known: readonly string[], most: number): string | null {
  const upper = name.toUpperCase();
  let best: string | null = null;
  let least = most + 1;
  for (const candidate of known) {
    const distance = editDistance(upper, candidate, most);
    if (distance >= least) continue;
    best = candidate;
    least = distance;
  }
  return best;
}
