/** Letters that Unicode does not decompose, by what people type who lack them. */
const PLAIN_LETTERS = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
} as const satisfies Record<string, string>;

const PLAIN_LETTER_BY_LETTER: ReadonlyMap<string, string> = new Map(Object.entries(PLAIN_LETTERS));
const SPECIAL_LETTER = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'g');

/** What people type for an apostrophe, as the inside of a character class. */
export const APOSTROPHES = "'’‘ʼ´`＇";

/** The acute accent by itself has to go first: decomposed, it is a space and a mark. */
const ACUTE = /´/g;
const APOSTROPHE = /[’‘ʼ`]/g;

/**
 * The marks that scripts share, which are what Latin, Greek and Cyrillic have for accents, and the invisible: soft hyphens,
 * joiners, variation selectors. The marks of one script alone, such as the vowel signs of Hindi, are as good as letters and
 * stay; so do the two of kana, which make other letters (か is not が).
 */
const MARK = /(?![\u3099\u309a])[\p{Script=Inherited}\p{Cf}]/gu;

const NOT_ASCII = /[^\0-\x7f]/;

/**
 * The text as people compare it: lower case in no particular locale, without accents, compatibility forms made plain
 * (`ﬁ` → `fi`, `²` → `2`), apostrophes straight. Folding twice changes nothing more. Lengths change: offsets do not carry over.
 */
export function fold(text: string): string {
  if (!NOT_ASCII.test(text)) return text.toLowerCase().replace(APOSTROPHE, "'");
  return text
    .replace(ACUTE, "'")
    .normalize('NFKD')
    .replace(APOSTROPHE, "'")
    .toLowerCase()
    .replace(MARK, '')
    .replace(SPECIAL_LETTER, (letter) => PLAIN_LETTER_BY_LETTER.get(letter) ?? letter)
    .normalize('NFC');
}
