import { isBlock, type Node } from './node.ts';

/** Stands for a picture in a text (Unicode's object replacement character). */
const PICTURE = '\u{FFFC}';

/** What a reader sees, without the looks of it: no marks, no backslashes, of a link its label. */
export function plainText(nodes: readonly Node[]): string {
  let text = '';
  let lineIsOver = false;
  for (const node of nodes) {
    const shown = shownText(node);
    const needsBreak = lineIsOver || (isBlock(node) && text !== '' && !text.endsWith('\n'));
    if (needsBreak) text += '\n';
    text += shown;
    lineIsOver = isBlock(node);
  }
  return text;
}

function shownText(node: Node): string {
  switch (node.kind) {
    case 'text':
    case 'code':
    case 'code-block':
      return node.text;
    case 'strong':
    case 'em':
    case 'underline':
    case 'strike':
    case 'spoiler':
    case 'heading':
    case 'subtext':
    case 'quote':
      return plainText(node.children);
    case 'list':
      return node.items.map((item, index) => `${bullet(node.start, index)}${plainText(item)}`).join('\n');
    case 'link':
      return node.label === null ? node.url : plainText(node.label);
    case 'mention':
      return 'id' in node ? `${node.of === 'channel' ? '#' : '@'}${node.id}` : `@${node.of}`;
    case 'emoji':
      return PICTURE;
    case 'timestamp':
      return new Date(node.seconds * 1000).toUTCString();
    case 'command':
      return `/${node.name}`;
    case 'navigation':
      return `#${node.to}`;
  }
}

/** What stands before an item: a dot, or the number that Discord counts. */
export function bullet(start: number | null, index: number): string {
  return start === null ? '• ' : `${start + index}. `;
}
