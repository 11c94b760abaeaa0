import { isBlockTag, isUnreadTag } from './layout.ts';
import { isElement, isText, type PageElement, type PageNode } from './page-dom.ts';
import { visibleText } from './visible-text.ts';

/** All the text of an element on one line, with a space where blocks and line breaks part it. */
export function lineOf(element: PageElement): string {
  return visibleText(textWithin(element));
}

function textWithin(parent: PageElement): string {
  let text = '';
  // Not by a generator: this is where reading a page spends much of its time.
  for (let node: PageNode | null = parent.firstChild; node !== null; node = node.nextSibling) {
    if (isText(node)) text += node.data;
    else if (isElement(node) && !isUnreadTag(node.tagName)) {
      const isApart = node.tagName === 'BR' || isBlockTag(node.tagName);
      text += isApart ? ` ${textWithin(node)} ` : textWithin(node);
    }
  }
  return text;
}
