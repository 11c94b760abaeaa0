import type { Span } from './span.ts';

/** One searchable word of a text. */
export interface Token extends Span {
  /** As it stands in the text. */
  readonly text: string;
  /** Lower case, without accents, apostrophes made straight: `België` → `belgie`. */
  readonly folded: string;
  /** The stem of `folded` in the language of the analysis: what the index holds. */
  readonly term: string;
  /** A word that carries no topic of its own: *de*, *what*, *wie*. */
  readonly stop: boolean;
  /**
   * The parts of a hyphenated word run together (`noordkorea` of *Noord-Korea*), or a number with its currency or percent sign
   * (`€5,50` of *€ 5,50*), given before the parts so that either spelling finds the other. Never counted as a word of its own.
   */
  readonly joined: boolean;
}
