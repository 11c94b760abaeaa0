import { textDisplays } from '../rules/component-tree.ts';
import type { Message } from '../world/message.ts';
import type { Node } from './node.ts';
import { parseDiscordMarkdown } from './parse.ts';
import { plainText } from './plain-text.ts';

/** Every block quote that a message shows, as a reader sees it, in reading order. */
export function quotesIn(message: Pick<Message, 'content' | 'components'>): readonly string[] {
  return [message.content, ...textDisplays(message)].flatMap((text) => quotesOf(parseDiscordMarkdown(text)));
}

function quotesOf(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'quote') return [plainText(node.children)];
    if (node.kind === 'list') return node.items.flatMap(quotesOf);
    return 'children' in node ? quotesOf(node.children) : [];
  });
}
