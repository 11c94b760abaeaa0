import type { Article } from '../../src/article/article.ts';
import { parseArticle } from '../../src/article/parse-article.ts';

/** An article of these paragraphs under one heading. */
export function paragraphs(texts: readonly string[], questions: Article['questions'] = []): Article {
  const { article } = parseArticle('a', `---\ntitle: A\nlanguage: en\n---\n${texts.join('\n\n')}\n`);
  if (article === null) throw new TypeError('no article');
  return { ...article, questions };
}
