import type { Language } from '../language/language.ts';
import { Spellings } from './spellings.ts';

/** Of each language its stop words and weak words, to find out which of them is mistyped. */
const spellingsOf = new WeakMap<Language, Spellings<string>>();

/** Whether a word (folded) that the index does not know is most probably a slip of one that says little: *wehre* of *where*. */
export function isSlipOfLittleWord(word: string, language: Language): boolean {
  let spellings = spellingsOf.get(language);
  if (spellings === undefined) {
    spellings = new Spellings();
    for (const little of [...language.stopWords, ...language.weakWords]) spellings.learn(little, little);
    spellingsOf.set(language, spellings);
  }
  return spellings.near(word, true).some(({ kind }) => kind === 'typo');
}
