import { editDistance } from '../../search/edit-distance.ts';
import { isLight, type AskedWord, type AskedWords } from './asked-words.ts';

/** Shorter words have too many neighbours that mean something else (*juni*, *juli*). */
const MIN_TYPO_LENGTH = 5;
/** From this length on, two typing errors are forgiven instead of one. */
const TWO_ERRORS_LENGTH = 8;
/** With this many words in common, one more hardly makes another question of it. */
const FORGIVES_ONE_MORE = 3;
/** Questions that part in more words than this are not the same, whatever those say. */
const MOST_UNMATCHED = 3;
const DIGIT = /\p{Nd}/u;

/**
 * Whether two questions ask the same in nearly the same words: each word of one has its like in the other, whatever the order,
 * but for words that say little. A word in another's place makes another question (*president of Ukraine*, *of Russia*), and so
 * do another kind of question word and a denial.
 */
export function askTheSame(a: AskedWords, b: AskedWords): boolean {
  if (a.language !== b.language || a.negated !== b.negated) return false;
  if (a.kind !== b.kind && a.kind !== null && b.kind !== null) return false;
  const { common, onlyA, onlyB } = compare(a.words, b.words);
  if (common === 0) return false;
  // Telling how much a word says takes longer than comparing questions.
  if (onlyA.length + onlyB.length > MOST_UNMATCHED) return false;
  const heavy = (words: readonly AskedWord[]): number => words.filter((word) => !isLight(word, a.language)).length;
  const [less, more] = [heavy(onlyA), heavy(onlyB)].sort((one, other) => one - other);
  return less === 0 && (more === 0 || (more === 1 && common >= FORGIVES_ONE_MORE));
}

interface Comparison {
  readonly common: number;
  readonly onlyA: readonly AskedWord[];
  readonly onlyB: readonly AskedWord[];
}

function compare(a: readonly AskedWord[], b: readonly AskedWord[]): Comparison {
  const onlyA: AskedWord[] = [];
  const onlyB = [...b];
  for (const word of a) {
    let at = onlyB.findIndex(({ term }) => term === word.term);
    if (at < 0) at = onlyB.findIndex((other) => looksLike(word.folded, other.folded));
    if (at < 0) onlyA.push(word);
    else onlyB.splice(at, 1);
  }
  const written = a.length - onlyA.length;
  const joined = takeRunTogether(onlyA, onlyB) + takeRunTogether(onlyB, onlyA);
  return { common: written + joined, onlyA, onlyB };
}

/** Takes away what one wrote as one word and the other as two (*noordkorea*, *Noord Korea*). Gives how often that was. */
function takeRunTogether(wholes: AskedWord[], parts: AskedWord[]): number {
  let taken = 0;
  for (let at = 0; at + 1 < parts.length; at++) {
    const pair = parts.slice(at, at + 2);
    const joined = pair.map(({ folded }) => folded).join('');
    const whole = wholes.findIndex(({ folded }) => folded === joined || looksLike(folded, joined));
    if (whole < 0) continue;
    wholes.splice(whole, 1);
    parts.splice(at, 2);
    at--;
    taken++;
  }
  return taken;
}

/** Whether one is probably the other, mistyped. People seldom mistype the first letter; another digit is another number. */
function looksLike(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < MIN_TYPO_LENGTH || a.charCodeAt(0) !== b.charCodeAt(0) || DIGIT.test(a) || DIGIT.test(b)) return false;
  const allowed = shorter >= TWO_ERRORS_LENGTH ? 2 : 1;
  return editDistance(a, b, allowed) <= allowed;
}
