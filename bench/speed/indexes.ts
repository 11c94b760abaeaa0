import MiniSearch from 'minisearch';
import type { Article } from '../../src/article/article.ts';
import { languageOf } from '../../src/language/languages.ts';
import { tokenise } from '../../src/language/tokenise.ts';
import { createLibrary } from '../../src/library/articles-library.ts';
import { documentsOf, FIELDS } from '../documents.ts';

/** The two that are compared in speed and size. */
export const CONTESTANTS = ['ours', 'theirs'] as const;
export type Contestant = (typeof CONTESTANTS)[number];

/** Ways to index articles that hold the same fields by the same analysis, so that what differs is the index. */
export const BUILD: Readonly<Record<Contestant, (articles: readonly Article[]) => unknown>> = {
  ours: createLibrary,
  theirs: miniSearchOfStems,
};

/** MiniSearch over our tokens and stems; of articles in several languages, all are read as the first one's. */
function miniSearchOfStems(articles: readonly Article[]): MiniSearch {
  const language = languageOf(articles[0]?.language ?? '');
  const engine = new MiniSearch({
    fields: [...FIELDS, 'questions'],
    tokenize: (text) => tokenise(text, language).map(({ term }) => term),
    processTerm: (term) => term,
  });
  const lines = new Map(
    articles.flatMap(({ slug, questions }) => questions.map(({ passage, text }) => [`${slug}#${passage}`, text])),
  );
  engine.addAll(documentsOf(articles).map((document) => ({ ...document, questions: lines.get(document.id) ?? '' })));
  return engine;
}
