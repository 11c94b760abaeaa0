import type { Root } from 'mdast';
import { articleBlocks } from '../../article/article-blocks.ts';
import { inlineText } from '../../article/inline-text.ts';
import { tooDeepLine } from '../../article/markdown-nesting.ts';
import { markdownTree } from '../../article/markdown-tree.ts';
import { outline } from '../../article/outline.ts';
import { documentTitle } from '../document-title.ts';
import { leftOut } from '../left-out.ts';
import type { Block, Document, LeftOut, ReadResult } from '../read-article.ts';
import { textLanguage } from '../text-language.ts';
import { markdownFacts } from './markdown-facts.ts';

/** Reads Markdown with or without front matter, as a file of the knowledge folder is read. */
export function readMarkdown(markdown: string, { url }: Pick<Document, 'url'>): ReadResult {
  const text = markdown.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (tooDeepLine(text) !== null) return { ok: false, failure: { id: 'too-demanding', bound: 'depth' } };
  const tree = markdownTree(text);
  const facts = markdownFacts(tree, text);
  if ('id' in facts) return { ok: false, failure: facts };

  const top = topHeading(tree);
  const title = facts.title ?? (top === null ? null : documentTitle(top));
  const { sections } = outline(tree, facts.title ?? top);
  const blocks = articleBlocks({
    sections: sections.map(({ heading, texts }) => ({ heading, passages: texts })),
  });
  if (!blocks.some((block) => 'paragraph' in block)) {
    return { ok: false, failure: { id: 'no-article', found: 'empty', title } };
  }
  return {
    ok: true,
    article: {
      title,
      language: facts.language ?? textLanguage(blocks),
      source: facts.source ?? (url === null ? null : { name: null, url }),
      published: facts.published,
      author: null,
      blocks: blocks.map(oneLine),
      leftOut: leftOutHtml(tree),
    },
  };
}

/** The first heading of level 1, else the first of all. */
function topHeading(tree: Root): string | null {
  const headings = tree.children.filter((block) => block.type === 'heading');
  const top = headings.find(({ depth }) => depth === 1) ?? headings[0];
  return top === undefined ? null : inlineText(top.children).trim() || null;
}

/** A block of code has lines; as a paragraph it has one. */
function oneLine(block: Block): Block {
  return 'heading' in block ? block : { paragraph: block.paragraph.replace(/\s*\n\s*/gu, ' ').trim() };
}

function leftOutHtml(tree: Root): readonly LeftOut[] {
  return tree.children.flatMap((block) =>
    block.type === 'html' && !block.value.startsWith('<!--') ? [leftOut('other', block.value)] : [],
  );
}
