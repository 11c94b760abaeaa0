import Fuse from 'fuse.js';
import { documentsOf, FIELDS } from '../documents.ts';
import { MAX_PASSAGES, type Engine } from '../engine.ts';
import { rankedAnswers } from './ranked-answer.ts';

/**
 * Fuse.js by words. Matching the question as one string, which is its default, finds a passage only where the question stands in
 * it; and its default threshold of 0.6 takes most words for any other.
 */
const OPTIONS = { useTokenSearch: true, ignoreLocation: true, threshold: 0.1, includeScore: true };

export const fuse: Engine = {
  name: 'Fuse.js',
  open(articles) {
    const documents = documentsOf(articles);
    const engine = new Fuse(documents, { ...OPTIONS, keys: [...FIELDS] });
    const answer = rankedAnswers(documents);
    return {
      ask({ text }) {
        const results = engine.search(text, { limit: MAX_PASSAGES });
        // Its score is a distance: 0 is perfect, 1 a mismatch.
        return answer(results.map(({ item, score }) => ({ id: item.id, score: 1 - (score ?? 1) })));
      },
    };
  },
};
