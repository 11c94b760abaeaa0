import type { PageLanguage, Place } from '../../protocol/place.ts';
import type { ShownCommand } from '../../protocol/shown-command.ts';
import { commandsMatching } from './find-commands.ts';
import { mentionablesOf, mentionsMatching, typedMention, type Mentionable } from './mentions.ts';
import type { Suggestion } from './suggestion-list.ts';
import { composerTexts } from './texts.ts';
import type { Trigger } from './typed-trigger.ts';

/** Something to pick while a message is typed. */
export type MessagePick =
  | { readonly kind: 'command'; readonly command: ShownCommand; readonly suggestion: Suggestion }
  | { readonly kind: 'mention'; readonly mentionable: Mentionable; readonly suggestion: Suggestion };

export function messagePicks(
  trigger: Trigger,
  commands: readonly ShownCommand[],
  place: Place | null,
  language: PageLanguage,
): readonly MessagePick[] {
  const texts = composerTexts(language);
  if (trigger.kind === 'command') {
    return commandsMatching(commands, trigger.typed).map((command) => ({
      kind: 'command',
      command,
      suggestion: {
        label: `/${command.name}`,
        hints: command.options.map(({ name }) => name),
        detail: command.description,
      },
    }));
  }
  if (place === null) return [];
  return mentionsMatching(mentionablesOf(place), trigger.sign, trigger.typed).map((mentionable) => ({
    kind: 'mention',
    mentionable,
    suggestion: { label: typedMention(mentionable), detail: mentionable.of === 'role' ? texts.role : null },
  }));
}
