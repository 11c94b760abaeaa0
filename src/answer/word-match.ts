import type { AnalysedText } from '../search/analysed-text.ts';
import type { Query } from '../search/query.ts';

/** For each word of the question how well a text has it: from 0 (not at all) to 1 (the word itself). */
export type Match = readonly number[];

/** Tells which words of one question stand in a text. Made once a question, used for every candidate. */
export interface WordMatcher {
  match(...texts: readonly AnalysedText[]): Match;
  /** The number of words that the question has. */
  readonly size: number;
  /** The word of the question that a term stands for, as an index into `Query.words`; `-1` for none. */
  wordOf(term: string): number;
  /** The share of the question's weight that a match has found, from 0 to 1. */
  coverage(match: Match): number;
  /** The weight that a match has found, and the question's whole weight. */
  weigh(match: Match): { readonly found: number; readonly whole: number };
}

export function createWordMatcher(query: Query): WordMatcher {
  const byTerm = new Map<string, { word: number; weight: number }[]>();
  query.words.forEach(({ variants }, word) => {
    for (const { term, weight } of variants) {
      const entries = byTerm.get(term);
      if (entries === undefined) byTerm.set(term, [{ word, weight }]);
      else entries.push({ word, weight });
    }
  });
  const whole = query.words.reduce((sum, word) => sum + word.weight, 0);
  const foundWeight = (match: Match): number =>
    query.words.reduce((sum, word, index) => sum + word.weight * (match[index] ?? 0), 0);
  return {
    match(...texts) {
      const found = query.words.map(() => 0);
      for (const text of texts) {
        for (const terms of [text.words, text.joined]) {
          for (const term of terms) {
            for (const { word, weight } of byTerm.get(term) ?? []) {
              if (weight > (found[word] ?? 0)) found[word] = weight;
            }
          }
        }
      }
      return found;
    },
    size: query.words.length,
    wordOf: (term) => byTerm.get(term)?.[0]?.word ?? -1,
    coverage: (match) => (whole === 0 ? 0 : foundWeight(match) / whole),
    weigh: (match) => ({ found: foundWeight(match), whole }),
  };
}
