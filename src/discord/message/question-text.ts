import { ComponentType, type APIMessageTopLevelComponent, type APITextDisplayComponent } from 'discord.js';
import { escapeMarkdown, unescapeMarkdown } from '../markdown/escape.ts';
import { COMPONENT_ID } from './component-id.ts';
import { text } from './component.ts';
import { withNested } from './with-nested.ts';

/** The question at the head of its answer. A custom id is too short for it, so that the buttons read it back from here. */
export function questionText(question: string): APITextDisplayComponent {
  return text(`**${escapeMarkdown(question)}**`, COMPONENT_ID.question);
}

/** The question that an answer message shows, to the letter; `null` when it shows none. */
export function readQuestion(components: readonly APIMessageTopLevelComponent[]): string | null {
  const head = components.flatMap(withNested).find(({ id }) => id === COMPONENT_ID.question);
  if (head?.type !== ComponentType.TextDisplay) return null;
  const [, escaped] = /^\*\*([\s\S]+)\*\*$/.exec(head.content) ?? [];
  return escaped === undefined ? null : unescapeMarkdown(escaped);
}
