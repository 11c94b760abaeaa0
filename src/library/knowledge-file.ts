import { join } from 'node:path';
import type { Article } from '../article/article.ts';
import { parseArticle, type ParsedArticle } from '../article/parse-article.ts';
import { parseSidecar, type ParsedSidecar } from '../article/parse-sidecar.ts';
import type { Problem } from '../article/problem.ts';
import { readTextFile, type FileText } from './read-text-file.ts';

/** What is wrong with one file of a knowledge folder, or with a folder in it: at least one problem, by line. */
export interface FileReport {
  /** Its name within the folder; a folder within the folder ends in `/`. */
  readonly file: string;
  readonly problems: readonly Problem[];
}

/** An article and its sidecar, read together. */
export interface ArticleFile {
  /** `null` when it is not there (then no report names its file) or cannot be served (then one does). */
  readonly article: Article | null;
  readonly reports: readonly FileReport[];
}

/** How many sentences a text has; `language` is BCP 47. */
export type CountSentences = (text: string, language: string) => number;

/** How the two files of an article end. */
export const ARTICLE_ENDING = '.md';
export const SIDECAR_ENDING = '.questions.yaml';

/** What the file of this name calls its article; `null` when it is no article's file. */
export function slugOf(fileName: string): string | null {
  return fileName.endsWith(ARTICLE_ENDING) ? fileName.slice(0, -ARTICLE_ENDING.length) : null;
}

/**
 * Reads one article with its sidecar. What is wrong with a sidecar costs the article those questions (all of them where the
 * file cannot be read as YAML) and nothing else. Does not throw, whatever the disk or the files hold.
 */
export async function readArticleFile(dir: string, slug: string, countSentences: CountSentences): Promise<ArticleFile> {
  const articleName = `${slug}${ARTICLE_ENDING}`;
  const sidecarName = `${slug}${SIDECAR_ENDING}`;
  const [markdown, yaml] = await Promise.all([
    readTextFile(join(dir, articleName)),
    readTextFile(join(dir, sidecarName)),
  ]);
  const { article, problems } = articleIn(markdown, slug);
  const sidecar = markdown.kind === 'absent' ? orphan(yaml, slug) : sidecarIn(yaml, article, countSentences);
  return {
    article: article && { ...article, questions: sidecar.questions },
    reports: [
      { file: articleName, problems },
      { file: sidecarName, problems: sidecar.problems },
    ].filter((report) => report.problems.length > 0),
  };
}

function articleIn(markdown: FileText, slug: string): ParsedArticle {
  switch (markdown.kind) {
    case 'text':
      return parseArticle(slug, markdown.text);
    case 'absent':
      return { article: null, problems: [] };
    case 'unreadable':
      return { article: null, problems: [markdown.problem] };
  }
}

function sidecarIn(yaml: FileText, article: Article | null, countSentences: CountSentences): ParsedSidecar {
  switch (yaml.kind) {
    case 'text':
      // What a sidecar may name depends on the article: beside a broken one it has to wait.
      if (article === null) return { questions: [], problems: [] };
      return parseSidecar(yaml.text, article, (text) => countSentences(text, article.language));
    case 'absent':
      return { questions: [], problems: [] };
    case 'unreadable':
      return { questions: [], problems: [yaml.problem] };
  }
}

function orphan(yaml: FileText, slug: string): ParsedSidecar {
  const problem: Problem = { id: 'sidecar-without-article', params: { slug }, level: 'error', line: 1 };
  return { questions: [], problems: yaml.kind === 'absent' ? [] : [problem] };
}
