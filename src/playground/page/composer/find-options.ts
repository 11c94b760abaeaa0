import type { ShownOption } from '../../protocol/shown-command.ts';
import { matching } from './typed-match.ts';

/** The options that fit what is typed, by the user's name or the default one, as commands are found. */
export function optionsMatching(options: readonly ShownOption[], typed: string): readonly ShownOption[] {
  return matching(options, ({ name, key }) => [name, key], typed);
}
