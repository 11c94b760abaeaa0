import { fold } from '../../language/fold.ts';

/** What parts words, in any script. */
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;

/**
 * The thing that was meant by what someone typed: the one of that name, else the first whose name begins so, else the first
 * whose name has all the words. Case and accents do not matter.
 */
export function findByName<T>(things: readonly T[], typed: string, name: (thing: T) => string | null): T | null {
  const wanted = fold(typed.trim());
  if (wanted === '') return null;
  const named = things.map((thing) => ({ thing, name: fold(name(thing) ?? '') }));
  const found =
    named.find((candidate) => candidate.name === wanted) ??
    named.find((candidate) => candidate.name.startsWith(wanted)) ??
    named.find((candidate) => hasWords(candidate.name, wanted));
  return found?.thing ?? null;
}

/** Whether every word typed begins a word of the name; the last may be half typed. */
export function hasWords(name: string, typed: string): boolean {
  const words = fold(name).split(BETWEEN_WORDS);
  return fold(typed)
    .split(BETWEEN_WORDS)
    .every((start) => words.some((word) => word.startsWith(start)));
}
