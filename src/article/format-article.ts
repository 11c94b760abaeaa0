import type { RootContent } from 'mdast';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { ArticleBlock } from './article-blocks.ts';
import type { Article } from './article.ts';

/** An article before it has a slug and numbers. */
export interface UnnumberedArticle extends Pick<Article, 'title' | 'language' | 'source' | 'published'> {
  readonly blocks: readonly ArticleBlock[];
}

/** Whatever a heading's depth was: sections do not nest, and an opening `#` that repeats the title would be taken for it. */
const HEADING_DEPTH = 2;

/**
 * What `markdownTree` reads beyond CommonMark and could begin within a single line: `~~struck~~`. A footnote mark and a task
 * begin with a bracket, which is escaped anyway; a table needs a second line; bare addresses are text.
 */
const WRITTEN: Options = {
  bullet: '-',
  rule: '-',
  fences: true,
  unsafe: [{ character: '~', before: '~', inConstruct: 'phrasing' }],
};

/**
 * An article as a file of the knowledge folder. `parseArticle` gives its headings and paragraphs back to the letter, provided
 * that each is one line (a line break becomes a space) without spaces at its ends, shows something, and holds no U+0000.
 *
 * @param article - its title has at most `MAX_TITLE_LENGTH` characters
 */
export function formatArticle(article: UnnumberedArticle): string {
  const children = article.blocks.map(nodeOf);
  return `---\n${frontMatter(article)}---\n\n${toMarkdown({ type: 'root', children }, WRITTEN)}`;
}

function nodeOf(block: ArticleBlock): RootContent {
  if ('heading' in block) return { type: 'heading', depth: HEADING_DEPTH, children: [textNode(block.heading)] };
  return { type: 'paragraph', children: [textNode(block.paragraph)] };
}

function textNode(text: string) {
  return { type: 'text', value: text.replace(/\s*[\r\n]\s*/gu, ' ') } as const;
}

function frontMatter({ title, language, source, published }: UnnumberedArticle): string {
  const name = source?.name ?? null;
  const url = source?.url ?? null;
  const fields = {
    title,
    language,
    ...(name === null && url === null
      ? {}
      : { source: { ...(name === null ? {} : { name }), ...(url === null ? {} : { url }) } }),
    ...(published === null ? {} : { published }),
  };
  // A line each, however long: a value that is folded over several is easily broken by hand.
  return stringify(fields, { lineWidth: 0 });
}
