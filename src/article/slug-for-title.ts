import { MAX_SLUG_LENGTH } from './article.ts';

/** What a title without a letter or a digit is called. */
const NAMELESS = 'article';

/** Letters of the Latin script that Unicode does not take apart into a plain one and a mark. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/**
 * What an article of this title may be called: words in small letters, joined by `-`; at most `MAX_SLUG_LENGTH` characters,
 * never empty, and none of those taken. Latin letters lose their accents, others (*й*, *が*) are what they are.
 */
export function slugForTitle(title: string, taken: ReadonlySet<string>): string {
  const words = plain(title).match(WORD) ?? [];
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : `-${count}`;
    const slug = `${fitting(words, MAX_SLUG_LENGTH - suffix.length) || NAMELESS}${suffix}`;
    if (!taken.has(slug)) return slug;
  }
}

function plain(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøđðłþı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '');
}

/** As many whole words as fit; of a first word that does not, its beginning. */
function fitting(words: readonly string[], length: number): string {
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > length) return slug === '' ? beginning(word, length) : slug;
    slug = longer;
  }
  return slug;
}

/** Whole characters, in at most `length` UTF-16 units. */
function beginning(word: string, length: number): string {
  const cut = word.slice(0, length);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
