import { editDistance } from './edit-distance.ts';
import type { TermId } from './terms.ts';
import { TrigramIndex } from './trigram-index.ts';

/** A term whose word looks like one of the question. */
export interface Lookalike<Term = TermId> {
  readonly term: Term;
  readonly kind:
    /** A typing error or two away. */
    | 'typo'
    /** One begins or ends with the other: a compound and its part, a word of which the question has only the beginning. */
    | 'part'
    /** Many trigrams in common: another form, a cognate. */
    | 'similar';
  /** From 0 to 1: how alike the two words are. */
  readonly likeness: number;
}

/** Shorter words have too many neighbours, and stand in too many words, that mean something else. */
const MIN_LENGTH = 4;
const MIN_TYPO_LENGTH = 5;
/** From this length on, two typing errors are forgiven instead of one. */
const TWO_ERRORS_LENGTH = 8;
/** From this length on, one error may be in the first letter. */
const FIRST_LETTER_LENGTH = 7;
/** Less than this share of trigrams in common is found among words that have nothing to do with each other. */
const MIN_SIMILARITY = 0.4;
/** Two typing errors can leave a word of eight letters no more trigrams than this. */
const FEWEST_SHARED = 2;
/** What is like a long word, or part of one, shares this many at least. */
const FEWEST_SHARED_LONG = 3;
const TRIGRAMS_AN_ERROR = 3;
const MOST_ERRORS = 2;
/** More would stand for a word that looks like half the vocabulary. */
const MAX_LOOKALIKES = 8;

/** Words as they are spelt (folded), with their terms: errors are made in words, and a wrong word's stem is far off. */
export class Spellings<Term = TermId> {
  readonly #trigrams = new TrigramIndex();
  readonly #numbers = new Map<string, number>();
  readonly #terms: Term[][] = [];

  /** Learns that a folded word has this term: in two languages it may have two. */
  learn(folded: string, term: Term): void {
    const known = this.#numbers.get(folded);
    if (known === undefined) {
      this.#numbers.set(folded, this.#trigrams.add(folded));
      this.#terms.push([term]);
      return;
    }
    const terms = this.#terms[known] ?? [];
    if (!terms.includes(term)) terms.push(term);
  }

  /** The terms of the word that is spelt like this (folded). */
  spelt(word: string): readonly Term[] {
    const number = this.#numbers.get(word);
    return number === undefined ? [] : (this.#terms[number] ?? []);
  }

  /**
   * The terms of the words that look like this one (folded), each once, the most alike first. Its own term may be among them.
   *
   * @param forgiving - whether it may be mistyped: a word that the index knows is seldom another's slip
   * @param isWanted - leaves terms out
   */
  near(word: string, forgiving: boolean, isWanted: (term: Term) => boolean = () => true): readonly Lookalike<Term>[] {
    if (word.length < MIN_LENGTH) return [];
    const found = new Map<Term, Lookalike<Term>>();
    const offer = (number: number, kind: Lookalike['kind'], likeness: number): void => {
      for (const term of this.#terms[number] ?? []) {
        if (likeness > (found.get(term)?.likeness ?? 0) && isWanted(term)) found.set(term, { term, kind, likeness });
      }
    };
    // A word has as many trigrams as letters, where none stands twice.
    const most = forgiving && word.length >= MIN_TYPO_LENGTH ? (word.length >= TWO_ERRORS_LENGTH ? 2 : 1) : 0;
    const fewest = Math.max(FEWEST_SHARED, Math.min(FEWEST_SHARED_LONG, word.length - TRIGRAMS_AN_ERROR * MOST_ERRORS));
    this.#trigrams.visitSimilar(word, fewest, (number, shared, size, own) => {
      // An error changes three trigrams at most, a swap of neighbours four: what shares fewer is no slip, and need not be compared.
      if (most > 0 && shared >= Math.max(own, size) - TRIGRAMS_AN_ERROR * most) {
        const errors = errorsBetween(word, this.#trigrams.word(number), most);
        if (errors !== null) {
          offer(number, 'typo', likenessAfter(errors, word));
          return;
        }
      }
      if (shared >= Math.min(word.length, size) - 1 && isPart(word, this.#trigrams.word(number))) {
        offer(number, 'part', Math.min(word.length, size) / Math.max(word.length, size));
        return;
      }
      const similarity = (2 * shared) / (word.length + size);
      if (similarity >= MIN_SIMILARITY) offer(number, 'similar', similarity);
    });
    if (most > 0) {
      for (const swapped of swaps(word)) {
        const number = this.#numbers.get(swapped);
        if (number !== undefined) offer(number, 'typo', likenessAfter(1, word));
      }
    }
    return [...found.values()].sort((a, b) => b.likeness - a.likeness).slice(0, MAX_LOOKALIKES);
  }
}

/** How many typing errors part two words; `null` where that is more than `most`. */
function errorsBetween(word: string, other: string, most: number): number | null {
  // People seldom mistype the first letter, and much that differs there is another word (*morgen*, *zorgen*).
  const begins = word.charCodeAt(0) === other.charCodeAt(0);
  if (!begins && word.length < FIRST_LETTER_LENGTH) return null;
  const allowed = begins ? most : 1;
  const errors = editDistance(word, other, allowed);
  return errors <= allowed ? errors : null;
}

/** A slip leaves most of a word as it was meant: half of what its letters would make of it. */
function likenessAfter(errors: number, word: string): number {
  return 1 - errors / (2 * word.length);
}

function isPart(word: string, other: string): boolean {
  const [part, whole] = word.length < other.length ? [word, other] : [other, word];
  return part.length >= MIN_LENGTH && (whole.startsWith(part) || whole.endsWith(part));
}

/** The word with each two neighbours swapped, the first letter left in its place: a swap may leave a short word hardly a trigram. */
function swaps(word: string): readonly string[] {
  return Array.from(
    { length: Math.max(0, word.length - 2) },
    (_, at) => word.slice(0, at + 1) + word.charAt(at + 2) + word.charAt(at + 1) + word.slice(at + 3),
  );
}
