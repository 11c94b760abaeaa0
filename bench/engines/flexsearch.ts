import { Index } from 'flexsearch';
import { documentsOf } from '../documents.ts';
import { MAX_PASSAGES, type Engine } from '../engine.ts';
import { rankedAnswers } from './ranked-answer.ts';

/**
 * FlexSearch, set up as serves it best on whole questions: one index over the fields together (its document index, which merges
 * the fields' own rankings, finds far less), prefixes, and `suggest`, without which every word of a question has to match.
 */
export const flexSearch: Engine = {
  name: 'FlexSearch',
  open(articles) {
    const documents = documentsOf(articles);
    const index = new Index({ tokenize: 'forward' });
    for (const { id, title, heading, text } of documents) index.add(id, [title, heading, text].join(' '));
    const answer = rankedAnswers(documents);
    return {
      ask({ text }) {
        const ids = index.search(text, { limit: MAX_PASSAGES, suggest: true });
        // It ranks without telling scores, so all it can tell is whether it found anything.
        return answer(ids.map((id) => ({ id: String(id), score: 1 })));
      },
    };
  },
};
