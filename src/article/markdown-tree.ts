import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { removeUnshown } from './unshown-html.ts';

/**
 * GitHub's Markdown with front matter, less what would cost an article its letters: a single `~` strikes nothing out
 * (*5~10 en 20~30*), and an address without brackets is plain text, in which a backslash escapes as everywhere else. What HTML
 * keeps a browser from showing is not in it.
 */
export function markdownTree(markdown: string): Root {
  const tree = fromMarkdown(markdown, {
    extensions: [
      gfm({ singleTilde: false }),
      { disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } },
      frontmatter(),
    ],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()],
  });
  removeUnshown(tree, markdown);
  return tree;
}

/** The blocks inside a quote, a list, a list item or a footnote. */
export function blocksWithin(block: RootContent): readonly RootContent[] {
  const { type } = block;
  const holdsBlocks = type === 'blockquote' || type === 'list' || type === 'listItem' || type === 'footnoteDefinition';
  return holdsBlocks ? block.children : [];
}

/** The line on which a node of `markdownTree` begins, counted from 1. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}
