import type { Language } from '../language/language.ts';
import { tokenise } from '../language/tokenise.ts';

/** The words of a text that carry its topic, as the index knows them. */
export interface AnalysedText {
  /** Terms in the order of the text, without stop words. */
  readonly words: readonly string[];
  /** Hyphenated words run together (`noordkorea`), which stand for words that are in `words` already. */
  readonly joined: readonly string[];
}

/** Is told of each word of a text how it is spelt and what its term is. */
export type Learn = (folded: string, term: string) => void;

/** @param language - of the text: decides on stems and stop words */
export function analyseText(text: string, language: Language, learn?: Learn): AnalysedText {
  const content = tokenise(text, language).filter((token) => !token.stop);
  if (learn !== undefined) for (const { folded, term } of content) learn(folded, term);
  return {
    words: content.filter((token) => !token.joined).map((token) => token.term),
    joined: content.filter((token) => token.joined).map((token) => token.term),
  };
}
