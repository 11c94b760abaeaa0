import MiniSearch, { type SearchOptions } from 'minisearch';
import { documentsOf, FIELDS } from '../documents.ts';
import type { Engine } from '../engine.ts';
import { rankedAnswers } from './ranked-answer.ts';

/** MiniSearch as it comes: BM25+, exact words, any of them. */
export const miniSearch: Engine = miniSearchWith('MiniSearch', {});

/** MiniSearch with what its documentation suggests against typing errors. */
export const fuzzyMiniSearch: Engine = miniSearchWith('MiniSearch fuzzy', { fuzzy: 0.2, prefix: true });

function miniSearchWith(name: string, options: SearchOptions): Engine {
  return {
    name,
    open(articles) {
      const documents = documentsOf(articles);
      const engine = new MiniSearch({ fields: [...FIELDS] });
      engine.addAll(documents);
      const answer = rankedAnswers(documents);
      return {
        ask: ({ text }) => answer(engine.search(text, options).map(({ id, score }) => ({ id: String(id), score }))),
      };
    },
  };
}
