import type { Root } from 'mdast';
import type { Article, Passage, Section } from './article.ts';
import { parseFrontMatter, type ParsedFrontMatter } from './front-matter.ts';
import { tooDeepLine } from './markdown-nesting.ts';
import { markdownTree } from './markdown-tree.ts';
import { outline, type OutlineSection } from './outline.ts';
import { byLine, type Problem } from './problem.ts';
import { isSlug } from './slug.ts';

export interface ParsedArticle {
  /** `null` when a problem is an error: the article cannot be served. Its sidecar is not read here: `questions` is empty. */
  readonly article: Article | null;
  /** By line; all of them at once. */
  readonly problems: readonly Problem[];
}

/** Reads Markdown with front matter as an article. Never throws, whatever the text. */
export function parseArticle(slug: string, markdown: string): ParsedArticle {
  const text = markdown.replace(/\r\n?/g, '\n');
  const deep = tooDeepLine(text);
  if (deep !== null) return unread('too-deep', deep);
  try {
    return read(slug, text);
  } catch (error) {
    // Marks can nest in ways that no look at single lines foresees; then the stack runs out.
    if (error instanceof RangeError) return unread('too-deep', 1);
    throw error;
  }
}

function unread(id: 'too-deep' | 'front-matter-open', line: number): ParsedArticle {
  return { article: null, problems: [{ id, params: {}, level: 'error', line }] };
}

/** The line above front matter, behind a byte order mark or not. */
const OPENING = /^\ufeff?---[ \t]*(?:\n|$)/;

function read(slug: string, text: string): ParsedArticle {
  const tree = markdownTree(text);
  // Where front matter ends nowhere, nobody can tell it from the text, so there is no more to say about either.
  if (tree.children[0]?.type !== 'yaml' && OPENING.test(text)) return unread('front-matter-open', 1);
  const { frontMatter, problems: frontMatterProblems } = frontMatterOf(tree);
  const { sections: outlined, problems: textProblems } = outline(tree, frontMatter?.title ?? null);
  const problems = [...slugProblems(slug), ...frontMatterProblems, ...textProblems];
  const broken = frontMatter === null || problems.some(({ level }) => level === 'error');
  if (broken) return { article: null, problems: problems.sort(byLine) };

  const sections = numbered(slug, outlined);
  const passages = sections.flatMap((section) => section.passages);
  return { article: { slug, ...frontMatter, sections, passages, questions: [] }, problems: problems.sort(byLine) };
}

function frontMatterOf(tree: Root): ParsedFrontMatter {
  const first = tree.children[0];
  // Behind the line `---`, which is the file's first.
  if (first?.type === 'yaml') return parseFrontMatter(first.value, 2);
  return {
    frontMatter: null,
    problems: [{ id: 'front-matter-missing', params: {}, level: 'error', line: 1 }],
  };
}

function slugProblems(slug: string): readonly Problem[] {
  return isSlug(slug) ? [] : [{ id: 'slug', params: { slug }, level: 'error', line: 1 }];
}

/** Numbers the passages from 1 over the whole article. */
function numbered(slug: string, outlined: readonly OutlineSection[]): readonly Section[] {
  let number = 0;
  return outlined.map(({ heading, texts }, index) => {
    const passages = texts.map((said): Passage => {
      number += 1;
      return { id: `${slug}#${number}`, slug, number, section: index, ...said };
    });
    return { index, heading, passages };
  });
}
