import type { IndexedPassage } from './indexed-passage.ts';
import type { Query } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A passage that may answer. */
export interface Candidate {
  readonly passage: IndexedPassage;
  /** How well it matches: above 0, comparable within one search only. */
  readonly score: number;
}

/** Passages to be searched: all of an index, or those of some of its articles. */
export interface PassageSearch {
  /** The terms of these passages, and how common they are in the whole index. */
  readonly vocabulary: Vocabulary;
  /** The languages that their articles and the sidecar lines of these are in, as BCP 47 primary subtags. */
  readonly languages: readonly string[];
  /**
   * @param slug - of the only article to look in; `null` for all
   * @param limit - the most candidates to give
   * @returns the best first
   */
  search(query: Query, slug: string | null, limit: number): readonly Candidate[];
}
