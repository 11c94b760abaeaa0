import type { SidecarQuestion } from '../src/article/article.ts';
import { countSentences } from '../src/library/count-sentences.ts';
import { readKnowledge } from '../src/library/knowledge-folder.ts';

/** Sidecar questions by the slug of their article. */
export type SidecarQuestions = ReadonlyMap<string, readonly SidecarQuestion[]>;

/**
 * The sidecar questions that the project ships. An evaluation set on a shipped article is measured with them, since that is
 * how the article is served; the other engines have no such thing and do without.
 *
 * @param folder - the knowledge folder
 */
export async function shippedQuestions(folder: string): Promise<SidecarQuestions> {
  const { articles } = await readKnowledge(folder, countSentences);
  return new Map(articles.map(({ slug, questions }) => [slug, questions]));
}
