import { fold } from './fold.ts';
import { LANGUAGES } from './languages.ts';
import { remember } from './remember.ts';
import { primarySubtag, UNKNOWN } from './primary-subtag.ts';

/** What else tells the language of a text. */
export interface LanguageHints {
  /** BCP 47 tag of the asker's locale. */
  readonly locale: string | null;
  /** BCP 47 tags of the articles that may be asked. */
  readonly library: readonly string[];
}

/**
 * A stop word weighs 1, shared out over the languages that have it. The rest is weaker, so that one word of a single language
 * outweighs all hints together; a library outweighs a locale, for many members keep Discord in English. Found on the XQuAD
 * questions in Dutch, English and German, whole and cut to three words: what gets most right both with true and false hints.
 */
const SPELLING_WEIGHT = 0.3;
const LIBRARY_WEIGHT = 0.2;
const LOCALE_WEIGHT = 0.15;

/** Hyphens hold a word together here: *un* of *Kim Jong-un* is not French. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

const codesByStopWord = new Map<string, readonly string[]>();
for (const { code, stopWords } of LANGUAGES) {
  for (const word of stopWords) codesByStopWord.set(word, [...(codesByStopWord.get(word) ?? []), code]);
}

/** The languages that a word (lower case) speaks for, and how much for each. */
const tellOf = remember((word): { readonly codes: readonly string[]; readonly weight: number } => {
  const codes = codesByStopWord.get(fold(word));
  if (codes !== undefined) return { codes, weight: 1 / codes.length };
  const spelt = LANGUAGES.filter(({ spelling }) => spelling?.test(word) === true);
  return { codes: spelt.map(({ code }) => code), weight: SPELLING_WEIGHT };
});

/**
 * The language that a short text is written in, as a BCP 47 primary subtag: one that we can read, or, where the text gives no
 * evidence, the library's or the locale's whatever that is; `und` where there is nothing to go by.
 */
export function detectLanguage(text: string, hints: LanguageHints): string {
  const scores = new Map(LANGUAGES.map(({ code }) => [code, 0]));
  const add = (code: string, weight: number): void => {
    scores.set(code, (scores.get(code) ?? 0) + weight);
  };
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    const { codes, weight } = tellOf(word);
    for (const code of codes) add(code, weight);
  }
  for (const code of new Set(hints.library.map(primarySubtag))) add(code, LIBRARY_WEIGHT);
  if (hints.locale !== null) add(primarySubtag(hints.locale), LOCALE_WEIGHT);
  const [best, score] = [...scores].reduce((first, next) => (next[1] > first[1] ? next : first), [UNKNOWN, 0]);
  return score > 0 ? best : UNKNOWN;
}
