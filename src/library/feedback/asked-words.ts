import { askedKind, type AskedKind } from '../../answer/asked-kind.ts';
import { isNegated } from '../../answer/negation.ts';
import { languageOf } from '../../language/languages.ts';
import { tokenise } from '../../language/tokenise.ts';
import { isSlipOfLittleWord } from '../../search/little-words.ts';

/** A word of a question, as it is compared with another's. */
export interface AskedWord {
  readonly folded: string;
  /** Its stem. */
  readonly term: string;
}

/** What a question asks, without how it is put. */
export interface AskedWords {
  readonly language: string;
  readonly kind: AskedKind | null;
  readonly negated: boolean;
  /** In their order, without stop words; where there are no others, those. */
  readonly words: readonly AskedWord[];
}

/** @param tag - BCP 47, of the question */
export function askedWords(text: string, tag: string): AskedWords {
  const language = languageOf(tag);
  const tokens = tokenise(text, language).filter(({ joined }) => !joined);
  const content = tokens.filter(({ stop }) => !stop);
  return {
    language: language.code,
    kind: askedKind(text),
    negated: isNegated(text),
    words: (content.length === 0 ? tokens : content).map(({ folded, term }) => ({ folded, term })),
  };
}

/** Whether a word says so little that one question may have it and the other not. @param tag - BCP 47, of the question */
export function isLight({ folded }: AskedWord, tag: string): boolean {
  const language = languageOf(tag);
  return language.weakWords.has(folded) || isSlipOfLittleWord(folded, language);
}
