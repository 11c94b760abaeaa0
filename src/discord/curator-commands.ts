import { COMMANDS } from './commands.ts';
import type { Command } from './commands/command.ts';
import type { InterfaceLanguage } from './interface-language.ts';

/** The commands that Discord hides from whoever may not manage the server. */
export const CURATOR_COMMANDS: readonly Command[] = COMMANDS.filter(({ audience }) => audience === 'curators');

/** What a command is called for whoever speaks that language. */
export function shownName({ body }: Command, language: InterfaceLanguage): string {
  return body.name_localizations?.[language === 'nl' ? 'nl' : 'en-US'] ?? body.name;
}
