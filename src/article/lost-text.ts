import type { Nodes, RootContent } from 'mdast';
import { blocksWithin, lineOf } from './markdown-tree.ts';
import type { Problem } from './problem.ts';

/** What a block says that no passage holds, which its author may not know: HTML, and the text that comes with an image. */
export function lostText(block: RootContent): readonly Problem[] {
  return [...lostHtml(block), ...lostImages(block)];
}

/** HTML in a block that is more than a comment. Of HTML within a line only the tags are lost. */
function lostHtml(block: RootContent): readonly Problem[] {
  if (block.type !== 'html') return blocksWithin(block).flatMap(lostHtml);
  return isComment(block.value) ? [] : [{ id: 'html-block', params: {}, level: 'warning', line: lineOf(block) }];
}

function isComment(html: string): boolean {
  const end = '-->';
  return html.startsWith('<!--') && html.indexOf(end) === html.trimEnd().length - end.length;
}

/** An image without a text says of itself that it has nothing to say. */
function lostImages(node: Nodes): readonly Problem[] {
  if (node.type === 'image' || node.type === 'imageReference') {
    return node.alt ? [{ id: 'image', params: {}, level: 'warning', line: lineOf(node) }] : [];
  }
  return 'children' in node ? node.children.flatMap(lostImages) : [];
}
