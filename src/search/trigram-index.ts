/**
 * Is told of each word that shares trigrams with the one that is looked up.
 *
 * @param number - that `add` gave the word
 * @param shared - how many different trigrams the two share
 * @param size - how many different trigrams the word has
 * @param own - how many the one has that is looked up
 */
export type Visit = (number: number, shared: number, size: number, own: number) => void;

/** A trigram in more than this share of the words tells little, and its list is long to walk. */
const COMMON_SHARE = 0.02;
/** A list this short is walked whatever its share. */
const ALWAYS_WALKED = 200;
/** With fewer rare trigrams than this, the common ones are needed. */
const ENOUGH_RARE = 2;
/** The marks of a word's beginning and end, so that words that begin alike share more. */
const EDGE = '\u0000';
/** UTF-16 units of a word that are read: what is longer is no word, and its trigrams would pass what `#shared` can count. */
const MAX_READ = 250;

/**
 * Words by their trigrams, to find those that look alike: typing errors, compounds (*droneoorlog* and *oorlog*), cognates
 * (*president* and *presidentieel*). Adding is linear in the word; a look-up walks the lists of the word's rarer trigrams.
 */
export class TrigramIndex {
  readonly #words: string[] = [];
  readonly #sizes: number[] = [];
  readonly #postings = new Map<string, number[]>();
  /** How many trigrams each word shares with the one looked up; all zero between two look-ups. */
  #shared = new Uint8Array(1024);

  /** Adds a word that is not there yet; gives its number, counted from 0. */
  add(word: string): number {
    const number = this.#words.push(word) - 1;
    const trigrams = trigramsOf(word);
    this.#sizes.push(trigrams.length);
    for (const trigram of trigrams) {
      const posting = this.#postings.get(trigram);
      if (posting === undefined) this.#postings.set(trigram, [number]);
      else posting.push(number);
    }
    return number;
  }

  /** The word with this number; empty when there is none. */
  word(number: number): string {
    return this.#words[number] ?? '';
  }

  /**
   * Visits the words that share at least `least` trigrams with this one, in no order; the word itself is among them if it is there.
   */
  visitSimilar(word: string, least: number, visit: Visit): void {
    const trigrams = trigramsOf(word);
    if (this.#shared.length < this.#words.length) this.#shared = new Uint8Array(this.#words.length * 2);
    const shared = this.#shared;
    const touched: number[] = [];
    const walked = this.#worthWalking(trigrams);
    for (const posting of walked) {
      for (const number of posting) {
        const count = (shared[number] ?? 0) + 1;
        shared[number] = count;
        if (count === least) touched.push(number);
      }
    }
    for (const number of touched) {
      visit(number, shared[number] ?? 0, this.#sizes[number] ?? 0, trigrams.length);
    }
    // Every count has to be zero again, also of the words that were not visited.
    for (const posting of walked) for (const number of posting) shared[number] = 0;
  }

  /** The lists of the word's trigrams that the index has, without the longest where others remain. */
  #worthWalking(trigrams: readonly string[]): readonly (readonly number[])[] {
    const longest = Math.max(ALWAYS_WALKED, this.#words.length * COMMON_SHARE);
    const all: (readonly number[])[] = [];
    const rare: (readonly number[])[] = [];
    for (const trigram of trigrams) {
      const posting = this.#postings.get(trigram);
      if (posting === undefined) continue;
      all.push(posting);
      if (posting.length <= longest) rare.push(posting);
    }
    return rare.length >= ENOUGH_RARE ? rare : all;
  }
}

/** The different trigrams of a word between its edges: as many as it has UTF-16 units, where none stands twice. */
function trigramsOf(word: string): readonly string[] {
  const edged = EDGE + word.slice(0, MAX_READ) + EDGE;
  const trigrams: string[] = [];
  for (let at = 0; at + 3 <= edged.length; at++) {
    const trigram = edged.slice(at, at + 3);
    if (!trigrams.includes(trigram)) trigrams.push(trigram);
  }
  return trigrams;
}
