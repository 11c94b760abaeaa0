import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Article, Passage, Section } from '../src/article/article.ts';

const articleLine = z.object({
  slug: z.string(),
  title: z.string(),
  language: z.string(),
  blocks: z.array(z.union([z.object({ heading: z.string() }), z.object({ paragraph: z.string() })])),
});
const questionLine = z.object({
  question: z.string(),
  language: z.string(),
  /** Ids of the passages that answer; empty when none does. */
  gold: z.array(z.string()),
});

export type EvaluationQuestion = z.infer<typeof questionLine>;

export interface EvaluationSet {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly questions: readonly EvaluationQuestion[];
}

/** Reads one evaluation set from its folder. @throws when a file is missing or a line is not of the set's form */
export async function readEvaluationSet(root: string, name: string): Promise<EvaluationSet> {
  const lines = async (file: string): Promise<unknown[]> => {
    const text = await readFile(join(root, name, file), 'utf8');
    return text
      .split('\n')
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line));
  };
  return {
    name,
    articles: (await lines('articles.jsonl')).map((line) => toArticle(articleLine.parse(line))),
    questions: (await lines('questions.jsonl')).map((line) => questionLine.parse(line)),
  };
}

function toArticle({ slug, title, language, blocks }: z.infer<typeof articleLine>): Article {
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
