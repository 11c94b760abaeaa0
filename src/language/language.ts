/** What stands after an abbreviation that does not end its sentence. */
export type AfterAbbreviation =
  /** Anything at all: a name, a title, a clause (*dr. De Vries*, *o.a. De Telegraaf*). */
  | 'anything'
  /** Only a number; before anything else it is an ordinary word that ends a sentence (*no. 5*, *art. 3*). */
  | 'number'
  /** It may well end the sentence: that depends on the word after it (*Inc.*, *U.S.*). */
  | 'name';

/** What one language adds to reading text: a small file per language implements it. */
export interface Language {
  /** BCP 47 primary subtag: `nl`. */
  readonly code: string;
  /** The Snowball stem of a folded word without apostrophes; never empty. */
  readonly stem: (folded: string) => string;
  /** Folded words that carry no topic: articles, pronouns, auxiliaries, question words. */
  readonly stopWords: ReadonlySet<string>;
  /**
   * Folded words that carry some topic but little, whatever they stand beside: *name*, *first*, *become*. That a passage has one says
   * little about whether it answers, and a small library's own frequencies cannot tell.
   */
  readonly weakWords: ReadonlySet<string>;
  /** Folded, with their dots: `o.a.`, `dr.`. */
  readonly abbreviations: ReadonlyMap<string, AfterAbbreviation>;
  /** Folded words that lean on the next one with an apostrophe and are words of their own: `l` of *l'État*. */
  readonly elisions: ReadonlySet<string>;
  /**
   * Matches a lower-case word, its accents kept, that is spelt as hardly any word of our other languages is. Weak evidence, for
   * questions whose little words several languages share; `null` where none is known.
   */
  readonly spelling: RegExp | null;
  /** Whether every noun is written with a capital, so that one says nothing of a name. */
  readonly nounsHaveCapitals: boolean;
  /** Whether a number with a dot is an ordinal: *am 3. Oktober*. */
  readonly dottedOrdinals: boolean;
}
