/** The share of the walk that follows similarity; the rest jumps anywhere (the 0.15 of the LexRank and PageRank papers). */
const DAMPING = 0.85;
const MAX_STEPS = 100;
/** The walk has settled when no score moves by more than this in a step. */
const TOLERANCE = 1e-6;

/**
 * How central each sentence is among all: the stationary distribution of a walk from sentence to similar sentence, that is
 * continuous LexRank (Erkan & Radev 2004, "LexRank: Graph-based Lexical Centrality as Salience in Text Summarization").
 *
 * @param similarity - square and symmetric, from 0 to 1
 * @returns a score above 0 a sentence; they add up to 1
 */
export function lexRank(similarity: readonly (readonly number[])[]): readonly number[] {
  const size = similarity.length;
  if (size === 0) return [];
  const degrees = similarity.map((row) => row.reduce((sum, value) => sum + value, 0));
  let scores = similarity.map(() => 1 / size);
  for (let step = 0; step < MAX_STEPS; step++) {
    const next = similarity.map((row) => {
      const flow = row.reduce((sum, value, from) => {
        const degree = degrees[from] ?? 0;
        // A sentence like no other passes its weight on to all alike, so that none is lost.
        const share = degree === 0 ? 1 / size : value / degree;
        return sum + share * (scores[from] ?? 0);
      }, 0);
      return (1 - DAMPING) / size + DAMPING * flow;
    });
    const moved = Math.max(...next.map((score, index) => Math.abs(score - (scores[index] ?? 0))));
    scores = next;
    if (moved < TOLERANCE) break;
  }
  return scores;
}
