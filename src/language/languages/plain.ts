import type { Language } from '../language.ts';

/** A language of which nothing is known: words are found as they are written, and no word is left out. */
export function plain(code: string): Language {
  return {
    code,
    stem: (folded) => folded,
    stopWords: new Set(),
    weakWords: new Set(),
    abbreviations: new Map(),
    elisions: new Set(),
    spelling: null,
    nounsHaveCapitals: false,
    dottedOrdinals: false,
  };
}
