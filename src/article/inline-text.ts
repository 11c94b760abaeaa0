import type { PhrasingContent } from 'mdast';

/** `<br>`, `<br />`: the one tag that stands for a character. */
const BREAK_TAG = /^<br\s*\/?>$/i;

/**
 * The words of a line of Markdown, without its marks. A line break becomes one space; nothing else is rewritten: double
 * spaces, non-breaking spaces and curly quotes stay as they are.
 */
export function inlineText(nodes: readonly PhrasingContent[]): string {
  return nodes.map(textOf).join('');
}

function textOf(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(/[\r\n]/g, ' ');
    case 'inlineCode':
      return node.value;
    case 'break':
      return ' ';
    case 'html':
      return BREAK_TAG.test(node.value) ? ' ' : '';
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
    case 'linkReference':
      return inlineText(node.children);
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      return '';
  }
}
