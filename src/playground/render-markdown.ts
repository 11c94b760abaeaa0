import { styleText } from 'node:util';
import { visibleControls } from '../language/visible-controls.ts';
import { isBlock, type Node } from './markdown/node.ts';
import { parseDiscordMarkdown } from './markdown/parse.ts';
import { bullet } from './markdown/plain-text.ts';

export interface TextStyle {
  /** Whether looks may be shown with ANSI escape codes. */
  readonly colours: boolean;
}

const QUOTE_BAR = '│ ';

/** Discord's Markdown as lines for a terminal: quotes behind a bar, links with their address. */
export function renderMarkdown(markdown: string, style: TextStyle): string {
  return renderNodes(parseDiscordMarkdown(visibleControls(markdown)), style);
}

/** `text` in that look, where looks can be shown. */
export function paint(
  look: 'bold' | 'italic' | 'underline' | 'strikethrough' | 'dim',
  text: string,
  style: TextStyle,
): string {
  return style.colours ? styleText(look, text, { validateStream: false }) : text;
}

function renderNodes(nodes: readonly Node[], style: TextStyle): string {
  let text = '';
  let lineIsOver = false;
  for (const node of nodes) {
    if (lineIsOver || (isBlock(node) && text !== '' && !text.endsWith('\n'))) text += '\n';
    text += renderNode(node, style);
    lineIsOver = isBlock(node);
  }
  return text;
}

function renderNode(node: Node, style: TextStyle): string {
  switch (node.kind) {
    case 'text':
    case 'code':
    case 'code-block':
      return node.text;
    case 'strong':
    case 'heading':
      return paint('bold', renderNodes(node.children, style), style);
    case 'em':
      return paint('italic', renderNodes(node.children, style), style);
    case 'underline':
      return paint('underline', renderNodes(node.children, style), style);
    case 'strike':
      return paint('strikethrough', renderNodes(node.children, style), style);
    case 'subtext':
      return paint('dim', renderNodes(node.children, style), style);
    case 'spoiler':
      return renderNodes(node.children, style);
    case 'quote':
      return behind(QUOTE_BAR, renderNodes(node.children, style));
    case 'list':
      return node.items.map((item, index) => `${bullet(node.start, index)}${renderNodes(item, style)}`).join('\n');
    case 'link':
      return node.label === null ? node.url : `${renderNodes(node.label, style)} (${node.url})`;
    case 'mention':
      return 'id' in node ? `${node.of === 'channel' ? '#' : '@'}${node.id}` : `@${node.of}`;
    case 'emoji':
      return `:${node.name}:`;
    case 'timestamp':
      return new Date(node.seconds * 1000).toUTCString();
    case 'command':
      return `/${node.name}`;
    case 'navigation':
      return `#${node.to}`;
  }
}

function behind(bar: string, text: string): string {
  return text.replaceAll(/^/gm, bar);
}
