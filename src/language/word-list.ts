import { fold } from './fold.ts';

/** The words of a list written with white space between them, folded. */
export function wordList(words: string): ReadonlySet<string> {
  return new Set(fold(words).split(/\s+/).filter(Boolean));
}
