import { ComponentType } from 'discord.js';
import type { MessageBody } from '../../src/discord/message/message-body.ts';
import { withNested } from '../../src/discord/message/with-nested.ts';
import type { Node } from '../../src/playground/markdown/node.ts';
import { parseDiscordMarkdown } from '../../src/playground/markdown/parse.ts';

/** A message as one reads it in a test: its Markdown, its buttons as `[label]`, its menus as `<option | option>`. */
export function shown({ components }: MessageBody): readonly string[] {
  return components.flatMap(withNested).flatMap((component) => {
    if (component.type === ComponentType.TextDisplay) return [component.content];
    if (component.type === ComponentType.Button) return 'label' in component ? [`[${component.label}]`] : [];
    if (component.type === ComponentType.StringSelect) {
      return [`<${component.options.map(({ label }) => label).join(' | ')}>`];
    }
    return [];
  });
}

/** The Markdown of each text display, as the stand-in reads it. */
export function markdownOf({ components }: MessageBody): readonly (readonly Node[])[] {
  return components
    .flatMap(withNested)
    .flatMap((component) =>
      component.type === ComponentType.TextDisplay ? [parseDiscordMarkdown(component.content)] : [],
    );
}

/** Every node of it, nested ones included. */
export function allNodes(message: MessageBody): readonly Node[] {
  const nested = (node: Node): readonly Node[] => [
    node,
    ...('children' in node ? node.children.flatMap(nested) : []),
    ...('items' in node ? node.items.flat().flatMap(nested) : []),
    ...(node.kind === 'link' ? (node.label ?? []).flatMap(nested) : []),
  ];
  return markdownOf(message).flat().flatMap(nested);
}

/** What each button and each option of a menu does: their custom ids. */
export function pressesOf({ components }: MessageBody): readonly string[] {
  return components.flatMap(withNested).flatMap((component) => {
    if (component.type === ComponentType.StringSelect) return component.options.map(({ value }) => value);
    return 'custom_id' in component ? [component.custom_id] : [];
  });
}
