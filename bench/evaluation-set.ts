import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Article, Passage, Section } from '../src/article/article.ts';
import type { SidecarQuestions } from './shipped-questions.ts';

const articleLine = z.object({
  slug: z.string(),
  title: z.string(),
  language: z.string(),
  blocks: z.array(z.union([z.object({ heading: z.string() }), z.object({ paragraph: z.string() })])),
});
/** An article as its set holds it: headings and paragraphs in reading order. */
export type ArticleLine = z.infer<typeof articleLine>;

const questionLine = z.object({
  id: z.coerce.string(),
  question: z.string(),
  language: z.string(),
  /** What sort of question it is: `answerable`, `nearmiss`, `typo` … */
  kind: z.string(),
  /** Ids of the passages that answer; empty when none does. */
  gold: z.array(z.string()),
  /** Strings of which one must stand in the quotation. */
  answers: z.array(z.string()),
});

export type EvaluationQuestion = Readonly<z.infer<typeof questionLine>>;

/** Articles, and questions with the passages that answer them. */
export interface EvaluationSet {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly questions: readonly EvaluationQuestion[];
}

const ARTICLES = 'articles.jsonl';
const QUESTIONS = 'questions.jsonl';

/** The names of the evaluation sets in a folder, in the order of the alphabet; none when there is no such folder. */
export async function evaluationSetNames(root: string): Promise<readonly string[]> {
  const names = existsSync(root) ? await readdir(root) : [];
  return names.filter((name) => [ARTICLES, QUESTIONS].every((file) => existsSync(join(root, name, file)))).toSorted();
}

/**
 * Reads one evaluation set from its folder.
 *
 * @param sidecar - by slug, the sidecar questions that are served with articles of these slugs; an article without stays without
 * @throws when a file is missing or a line is not of the set's form
 */
export async function readEvaluationSet(
  root: string,
  name: string,
  sidecar: SidecarQuestions = new Map(),
): Promise<EvaluationSet> {
  const articles = await readArticles(join(root, name));
  return {
    name,
    articles: articles.map((article) => ({ ...article, questions: sidecar.get(article.slug) ?? [] })),
    questions: (await readLines(join(root, name, QUESTIONS))).map((line) => questionLine.parse(line)),
  };
}

/** Reads the articles of a set's folder. @throws when the file is missing or a line is not of the set's form */
export async function readArticles(folder: string): Promise<readonly Article[]> {
  return (await readLines(join(folder, ARTICLES))).map((line) => toArticle(articleLine.parse(line)));
}

/** Writes articles as `readArticles` reads them. */
export async function writeArticles(folder: string, articles: readonly ArticleLine[]): Promise<void> {
  await writeFile(join(folder, ARTICLES), articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
}

async function readLines(file: string): Promise<unknown[]> {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
}

function toArticle({ slug, title, language, blocks }: ArticleLine): Article {
  const passages: Passage[] = [];
  const headings: (string | null)[] = [null];
  for (const block of blocks) {
    if ('heading' in block) headings.push(block.heading);
    else {
      const number = passages.length + 1;
      const section = headings.length - 1;
      passages.push({ id: `${slug}#${number}`, slug, number, section, form: 'prose', text: block.paragraph.trim() });
    }
  }
  const sections = headings.map((heading, index): Section => ({
    index,
    heading,
    passages: passages.filter(({ section }) => section === index),
  }));
  return { slug, title, language, source: null, published: null, sections, passages, questions: [] };
}
