import { parseDiscordMarkdown } from '../../markdown/parse.ts';
import type { Node } from '../../markdown/node.ts';
import { plainText } from '../../markdown/plain-text.ts';
import type { ShownMessage } from '../../protocol/shown-message.ts';
import { textDisplays } from '../../rules/component-tree.ts';
import type { Names } from './message-context.ts';
import type { MessageTexts } from './texts.ts';

/** What a message says, with its marks, as Discord copies it. */
export function copiedText(message: Pick<ShownMessage, 'content' | 'components'>): string {
  return [message.content, ...textDisplays(message)].filter((text) => text !== '').join('\n');
}

/** The text of a message on one line, without looks. */
export function lineOf(text: string, names: Names, texts: MessageTexts): string {
  return plainText(parseDiscordMarkdown(text).map((node) => named(node, names, texts)))
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** The name that a mention shows, with its mark. */
export function mentionText(node: Extract<Node, { kind: 'mention' }>, names: Names, texts: MessageTexts): string {
  switch (node.of) {
    case 'user':
      return `@${names.user(node.id) ?? texts.unknown.user}`;
    case 'role':
      return `@${names.role(node.id) ?? texts.unknown.role}`;
    case 'channel':
      return `#${names.channel(node.id) ?? texts.unknown.channel}`;
    case 'everyone':
    case 'here':
      return `@${node.of}`;
  }
}

function named(node: Node, names: Names, texts: MessageTexts): Node {
  if (node.kind === 'mention') return { kind: 'text', text: mentionText(node, names, texts) };
  if (node.kind === 'emoji') return { kind: 'text', text: `:${node.name}:` };
  // What is hidden in the message is not told above the answer to it.
  if (node.kind === 'spoiler') return { kind: 'text', text: '▒▒▒' };
  if (node.kind === 'list') {
    return { ...node, items: node.items.map((item) => item.map((child) => named(child, names, texts))) };
  }
  return 'children' in node ? { ...node, children: node.children.map((child) => named(child, names, texts)) } : node;
}
