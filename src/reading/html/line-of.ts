import { isBlockTag, isUnreadTag } from './layout.ts';
import { childrenOf, isElement, isText, type PageElement, type PageNode } from './page-dom.ts';
import { visibleText } from './visible-text.ts';

/** All the text of an element on one line, with a space where blocks and line breaks part it. */
export function lineOf(element: PageElement): string {
  return visibleText([...childrenOf(element)].map(rawText).join(''));
}

function rawText(node: PageNode): string {
  if (isText(node)) return node.data;
  if (!isElement(node) || isUnreadTag(node.tagName)) return '';
  const text = [...childrenOf(node)].map(rawText).join('');
  return node.tagName === 'BR' || isBlockTag(node.tagName) ? ` ${text} ` : text;
}
