import type { ShownCommand } from '../../protocol/shown-command.ts';
import { fold, matching } from './typed-match.ts';

/** The commands that fit what stands after the slash, by the user's name or the default one. */
export function commandsMatching(commands: readonly ShownCommand[], typed: string): readonly ShownCommand[] {
  return matching(commands, ({ name, key }) => [name, key], typed);
}

/** A command that was typed in full, with what follows it. */
export interface TypedCommand {
  readonly command: ShownCommand;
  readonly rest: string;
}

/** Finds the command in `/name and the rest`; `null` as long as another, longer name may still be meant. */
export function commandTyped(commands: readonly ShownCommand[], text: string): TypedCommand | null {
  if (!text.startsWith('/')) return null;
  const typed = text.slice(1);
  const names = commands.flatMap((command) => [command.name, command.key].map((name) => ({ command, name })));
  const found = names
    .filter(({ name }) => fold(typed).startsWith(`${fold(name)} `))
    .reduce<(typeof names)[number] | null>(
      (best, each) => (best && best.name.length >= each.name.length ? best : each),
      null,
    );
  if (found === null) return null;
  const mayGoOn = names.some(({ name }) => name.length > found.name.length && fold(name).startsWith(fold(typed)));
  return mayGoOn ? null : { command: found.command, rest: typed.slice(found.name.length + 1).trimStart() };
}
