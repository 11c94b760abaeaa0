import type { WeightedTerm } from './postings.ts';
import { WEAK_FACTOR, type Query } from './query.ts';
import type { TermId } from './terms.ts';

/** The terms that passages are looked up by, each as strong as the word that it stands for best. */
export function searchedTerms({ words }: Query): readonly WeightedTerm[] {
  const weights = new Map<TermId, number>();
  for (const { variants, isWeak } of words) {
    for (const { term, strength, searched } of variants) {
      if (!searched) continue;
      const weight = isWeak ? strength * WEAK_FACTOR : strength;
      if (weight > (weights.get(term) ?? 0)) weights.set(term, weight);
    }
  }
  return Array.from(weights, ([term, weight]) => ({ term, weight }));
}
