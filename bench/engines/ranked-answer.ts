import { MAX_PASSAGES, type EngineAnswer } from '../engine.ts';
import type { PassageDocument } from '../documents.ts';

/** A passage that an engine found. */
export interface Hit {
  readonly id: string;
  /** Higher is better. */
  readonly score: number;
}

/** What a search engine's hits, best first, are as an answer: its top passage, as sure as its top score. */
export type RankedAnswer = (hits: readonly Hit[]) => EngineAnswer;

export function rankedAnswers(documents: readonly PassageDocument[]): RankedAnswer {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  return (hits) => {
    const [best] = hits;
    return {
      kind: 'answered',
      confidence: best?.score ?? 0,
      passages: hits.slice(0, MAX_PASSAGES).map(({ id }) => id),
      quote: best === undefined ? null : (texts.get(best.id) ?? null),
    };
  };
}
