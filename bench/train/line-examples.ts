import type { Article } from '../../src/article/article.ts';
import { QueryReader } from '../../src/search/query-reader.ts';
import { PassageIndex } from '../../src/search/passage-index.ts';
import type { Thesaurus } from '../../src/search/thesaurus.ts';
import { exampleOf, type QuestionExample } from './examples.ts';

/**
 * Each line of an article's sidecar as a question to the article without that line: what a model learns from what other lines are
 * worth. The evaluation sets have no sidecars, and the questions of the set `article` are never learnt from.
 */
export function lineExamples(article: Article, thesaurus: Thesaurus): readonly QuestionExample[] {
  const index = new PassageIndex();
  const reader = new QueryReader(index.vocabulary, thesaurus);
  return article.questions.map((line, at) => {
    index.put({ ...article, questions: article.questions.filter((other) => other !== line) });
    const asked = { id: String(at), set: 'sidecar', question: line.text, locale: null, answerable: true };
    return exampleOf(asked, index, reader, {
      isGold: ({ passage }) => passage.passage.number === line.passage,
      holds: ({ passage }, _, sentence) => passage.passage.number === line.passage && sentence + 1 === line.sentence,
    });
  });
}
