import type { Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Article } from '../../src/article/article.ts';
import type { ArticleText } from '../../src/library/store/version.ts';

/** The text of an article's first passages, as a store keeps it. */
export function articleText({ slug, title, language, sections }: Article, mostPassages: number): ArticleText {
  const root: Root = { type: 'root', children: [] };
  let left = mostPassages;
  for (const { heading, passages } of sections) {
    const kept = passages.slice(0, left);
    left -= kept.length;
    if (kept.length === 0) continue;
    if (heading !== null)
      root.children.push({ type: 'heading', depth: 2, children: [{ type: 'text', value: heading }] });
    for (const { text } of kept) root.children.push({ type: 'paragraph', children: [{ type: 'text', value: text }] });
  }
  const facts = [
    '---',
    // Some pages have none.
    `title: ${JSON.stringify(title === '' ? slug : title)}`,
    `language: ${language}`,
    '---',
    '',
    '',
  ].join('\n');
  return { markdown: facts + toMarkdown(root), questions: '' };
}
