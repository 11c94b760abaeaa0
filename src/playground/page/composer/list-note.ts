import type { ComposerTexts } from './texts.ts';
import type { Suggested } from './suggester.ts';

/** What a list says instead of items; `null` where there is nothing to say, and no list to show. */
export type ListNote = keyof Pick<ComposerTexts, 'loading' | 'loadingFailed' | 'noMatch' | 'freeText'>;

/**
 * What stands in an option's list while it is empty. "No options match your search", Discord's words, only where the option must be
 * chosen from the list. Discord's client says so of suggestions too, though anything may be sent there; whoever types a question of
 * their own would take it that their question is refused. So these say how to go on.
 * @param suggested `null` where the option must be chosen from a list
 */
export function listNote(suggested: Suggested | null, typed: string): ListNote | null {
  if (suggested === null) return 'noMatch';
  if (suggested.state === 'failed') return 'loadingFailed';
  // What was said of the last key holds until the bot says otherwise: it would flicker with each key.
  if (suggested.choices === null) return 'loading';
  return typed.trim() === '' ? null : 'freeText';
}
