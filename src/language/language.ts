/** What one language adds to reading text: a small file per language implements it. */
export interface Language {
  /** BCP 47 primary subtag: `nl`. */
  readonly code: string;
  /** The Snowball stem of a folded word. */
  stem(folded: string): string;
  /** Folded words that carry no topic: articles, pronouns, auxiliaries, question words. */
  readonly stopWords: ReadonlySet<string>;
  /** Folded, with their dots, after which a sentence goes on: `o.a.`, `dr.`. */
  readonly abbreviations: ReadonlySet<string>;
}
