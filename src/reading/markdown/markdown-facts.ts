import type { Root } from 'mdast';
import { parseFrontMatter, type FrontMatter } from '../../article/front-matter.ts';
import { problemText } from '../../article/problem-text.ts';
import type { Problem } from '../../article/problem.ts';
import type { ReadFailure } from '../read-article.ts';

/** What front matter says; what it leaves unsaid is `null`. */
export interface MarkdownFacts extends Pick<FrontMatter, 'source' | 'published'> {
  readonly title: string | null;
  readonly language: string | null;
}

const NOTHING: MarkdownFacts = { title: null, language: null, source: null, published: null };

/** Stand-ins for what an article has to say and other programs' front matter does not. */
const STAND_INS: ReadonlyMap<string, string> = new Map([
  ['title', 'untitled'],
  ['language', 'und'],
]);

/** Front matter begins on the line below the first. */
const FIRST_LINE = 2;

export function markdownFacts(tree: Root, markdown: string): MarkdownFacts | ReadFailure {
  const first = tree.children[0];
  if (first?.type !== 'yaml') {
    const isOpen = /^---[ \t]*\n[\p{L}_-]+[ \t]*:/u.test(markdown);
    return isOpen ? failure({ id: 'front-matter-open', params: {}, level: 'error', line: 1 }) : NOTHING;
  }
  const missing = errorsOf(first.value).flatMap(({ id, params }) => (id === 'field-missing' ? [params.field] : []));
  const added = missing.map((field) => `\n${field}: ${STAND_INS.get(field) ?? ''}`);
  const { frontMatter, problems } = parseFrontMatter(first.value + added.join(''), FIRST_LINE);
  if (frontMatter === null) {
    const error = problems.find(({ level }) => level === 'error');
    return error === undefined ? NOTHING : failure(error);
  }
  return {
    ...frontMatter,
    title: missing.includes('title') ? null : frontMatter.title,
    language: missing.includes('language') ? null : frontMatter.language,
  };
}

function errorsOf(yaml: string): readonly Problem[] {
  return parseFrontMatter(yaml, FIRST_LINE).problems.filter(({ level }) => level === 'error');
}

function failure(problem: Problem): ReadFailure {
  return { id: 'front-matter', line: problem.line, message: problemText(problem) };
}
