import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { remember } from './remember.ts';
import type { Token } from './token.ts';

/** What a word is apart from where it stands. */
export type Word = Pick<Token, 'folded' | 'term' | 'stop'>;

const NUMBER = /^\d+(?:[.,:' ]\d+)*\p{L}*$/u;
/** Thousands in groups of three with one separator throughout, as in `1.000`, `12,000,000.50` or `10 000`. */
const GROUPED = /^[1-9]\d{0,2}([.,' ])\d{3}(?:\1\d{3})*(?!\d)(?!\1)/;
const DECIMAL_COMMA = /^(\d*),(\d+\p{L}*)$/u;
const PER_PART = /[%‰]/;
const SEPARATORS = /[.,' ]/g;

/** Reads one word; capitals tell *WHO* and *US* from *who* and *us*. */
export function readWord(text: string, language: Language, capitalsMatter: boolean): Word {
  let readers = readersOf.get(language);
  if (readers === undefined) {
    readers = {
      minding: remember((word) => read(word, language, true)),
      ignoring: remember((word) => read(word, language, false)),
    };
    readersOf.set(language, readers);
  }
  return capitalsMatter ? readers.minding(text) : readers.ignoring(text);
}

/** For each language how it reads a word, minding capitals or not; remembered, since text repeats its words. */
const readersOf = new WeakMap<Language, Readonly<Record<'minding' | 'ignoring', (word: string) => Word>>>();

function read(text: string, language: Language, capitalsMatter: boolean): Word {
  const folded = fold(text);
  if (NUMBER.test(folded)) return { folded: folded.replaceAll(' ', ''), term: numberTerm(folded), stop: false };
  const owner = withoutPossessive(folded);
  const listed = language.stopWords.has(owner) || (owner !== folded && language.stopWords.has(folded));
  return { folded, term: stemOf(owner, language), stop: listed && !(capitalsMatter && isCapitals(text)) };
}

/** Reads an initialism: `V.S.` is `vs`. Written with dots it is a stop word only if the list has it with dots (*o.a.*, not *U.S.*). */
export function readInitials(text: string, language: Language): Word {
  const dotted = withoutPossessive(fold(text));
  const folded = dotted.replaceAll('.', '');
  const stop = language.stopWords.has(dotted) || language.stopWords.has(`${dotted}.`);
  return { folded, term: stemOf(folded, language), stop };
}

/** Reads a number with a currency or percent sign, wherever that stood: `5,50 €` is `€5,50`, `25 %` is `25%`. */
export function readAmount(number: string, sign: string, language: Language): Word {
  const { folded, term } = readWord(number, language, false);
  const withSign = (text: string): string => (PER_PART.test(sign) ? text + sign : sign + text);
  return { folded: withSign(folded), term: withSign(term), stop: false };
}

/** The term of words run together: `noord` and `korea's` are found as `noordkorea`. */
export function joinWords(words: readonly Word[], language: Language): Word {
  const folded = words.map((word) => word.folded).join('');
  return {
    folded,
    term: stemOf(withoutPossessive(folded), language),
    stop: words.every((word) => word.stop),
  };
}

function isCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

function withoutPossessive(folded: string): string {
  return folded.endsWith("'s") ? folded.slice(0, -2) : folded;
}

function stemOf(owner: string, language: Language): string {
  return language.stem(owner.includes("'") ? owner.replaceAll("'", '') : owner);
}

/** A number in one spelling, so that `1.000` meets `1,000` and `1000`, and `5,5` meets `5.5`. */
function numberTerm(folded: string): string {
  const grouped = GROUPED.exec(folded)?.[0] ?? '';
  const rest = folded.slice(grouped.length);
  return grouped.replace(SEPARATORS, '') + rest.replace(DECIMAL_COMMA, '$1.$2');
}
