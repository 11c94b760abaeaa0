import type { Language } from '../language/language.ts';
import { tokenise } from '../language/tokenise.ts';

/** The words of a text that carry its topic, as terms. */
export interface AnalysedText {
  /** Terms in the order of the text, without stop words. */
  readonly words: readonly string[];
  /** Hyphenated words run together (`noordkorea`), which stand for words that are in `words` already. */
  readonly joined: readonly string[];
}

/** @param language - of the text: decides on stems and stop words */
export function analyseText(text: string, language: Language): AnalysedText {
  const content = tokenise(text, language).filter((token) => !token.stop);
  return {
    words: content.filter((token) => !token.joined).map((token) => token.term),
    joined: content.filter((token) => token.joined).map((token) => token.term),
  };
}
