import type { Article } from '../article/article.ts';
import type { AnalysedPassage } from './analysed-passage.ts';
import type { Query } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A passage that may answer. */
export interface Candidate {
  readonly passage: AnalysedPassage;
  /** The engine's own score: above 0, comparable within one search only. */
  readonly score: number;
}

/**
 * Finds the passages that share words with a question. Synchronous: an article is put in or taken out between two searches,
 * never within one.
 */
export interface PassageIndex {
  /** The terms of everything that is in the index. */
  readonly vocabulary: Vocabulary;
  /** The languages that its articles and their sidecar lines are in. */
  readonly languages: readonly string[];
  /** Puts an article in, in the place of the one that had its slug. */
  put(article: Article): void;
  /** Takes an article out; nothing happens when it is not there. */
  remove(slug: string): void;
  /**
   * @param slug - of the only article to look in; `null` for all
   * @param limit - the most candidates to give
   * @returns the best first
   */
  search(query: Query, slug: string | null, limit: number): readonly Candidate[];
}
