import { pick, type Random } from './random.ts';

/** A word shorter than this often becomes another word by one wrong letter, which no reader could mend either. */
const SHORTEST_MISTYPED = 5;

const WORD = /\p{L}+/gu;

/** The letters next to each on a QWERTY keyboard. */
// prettier-ignore
const NEIGHBOURS: Readonly<Record<string, string>> = {
  q: 'wa', w: 'qes', e: 'wrd', r: 'etf', t: 'ryg', y: 'tuh', u: 'yij', i: 'uok', o: 'ipl', p: 'ol',
  a: 'qsz', s: 'awdx', d: 'sefc', f: 'drgv', g: 'fthb', h: 'gyjn', j: 'hukm', k: 'jil', l: 'kop',
  z: 'asx', x: 'zsdc', c: 'xdfv', v: 'cfgb', b: 'vghn', n: 'bhjm', m: 'njk',
};

/** Letters typed wrong, given the word's letters and the place (never the first letter, which people seldom get wrong). */
const SLIPS: readonly ((letters: readonly string[], at: number, random: Random) => readonly string[])[] = [
  (letters, at, random) => letters.with(at, nearKey(letters[at] ?? '', random)),
  (letters, at) => letters.toSpliced(at, 1),
  (letters, at, random) => letters.toSpliced(at, 0, nearKey(letters[at] ?? '', random)),
  (letters, at) => letters.toSpliced(at - 1, 2, letters[at] ?? '', letters[at - 1] ?? ''),
];

/**
 * The text with one typing error (a neighbouring key, a letter left out, one too many, two swapped) in one of its words of at
 * least `SHORTEST_MISTYPED` letters; as it is when it has no such word.
 */
export function withTypingError(text: string, random: Random): string {
  const words = [...text.matchAll(WORD)].filter(([word]) => word.length >= SHORTEST_MISTYPED);
  const match = pick(words, random);
  if (match === undefined) return text;
  const [word] = match;
  const mistyped = mistype(word, random);
  return text.slice(0, match.index) + mistyped + text.slice(match.index + word.length);
}

function mistype(word: string, random: Random): string {
  const letters = Array.from(word);
  const at = 1 + Math.floor(random() * (letters.length - 1));
  // Two equal letters swapped are no error: another place or slip is drawn.
  const mistyped = (pick(SLIPS, random) ?? SLIPS[0])?.(letters, at, random).join('') ?? word;
  return mistyped === word ? mistype(word, random) : mistyped;
}

function nearKey(letter: string, random: Random): string {
  const plain = letter.normalize('NFD').charAt(0).toLowerCase();
  return pick(Array.from(NEIGHBOURS[plain] ?? 'e'), random) ?? 'e';
}
