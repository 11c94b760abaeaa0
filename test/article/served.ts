import type { Article } from '../../src/article/article.ts';
import { parseArticle } from '../../src/article/parse-article.ts';

/** A body behind it begins on line 5. */
export const FRONT_MATTER = '---\ntitle: Een proef\nlanguage: nl\n---\n';

/** The article `proef` of this body, which has to be one that can be served. */
export function served(body: string, frontMatter = FRONT_MATTER): Article {
  const { article, problems } = parseArticle('proef', frontMatter + body);
  if (article === null) throw new Error(`not served: ${JSON.stringify(problems)}`);
  return article;
}

/** The passages of this body. */
export function texts(body: string): readonly string[] {
  return served(body).passages.map(({ text }) => text);
}
