import SearchableMap from 'minisearch/SearchableMap';

/** A term of the index that stands for a word of the question. */
export interface Variant {
  readonly term: string;
  /** 1 for the word itself; less the further the term is from it. */
  readonly weight: number;
}

/** Shorter words have too many neighbours one letter away that mean something else. */
const MIN_FUZZY_LENGTH = 4;
/** From this length on, two typing errors are forgiven instead of one. */
const TWO_ERRORS_LENGTH = 8;
/** A prefix of at least this many letters may stand for the whole word (*interna* for *internationaal*). */
const MIN_PREFIX_LENGTH = 4;
/** What a word weighs that the question has only the beginning of. */
const PREFIX_WEIGHT = 0.6;
const MAX_VARIANTS = 8;

/** The terms that the index holds, and in how many passages each stands. */
export class Vocabulary {
  readonly #frequencies = new SearchableMap<number>();
  readonly #counts = new Map<string, number>();
  #passages = 0;

  get passages(): number {
    return this.#passages;
  }

  /** Counts one passage's distinct terms. */
  add(terms: ReadonlySet<string>): void {
    this.#passages += 1;
    for (const term of terms) this.#set(term, this.frequency(term) + 1);
  }

  /** Takes back what `add` counted for the same passage. */
  remove(terms: ReadonlySet<string>): void {
    this.#passages -= 1;
    for (const term of terms) this.#set(term, this.frequency(term) - 1);
  }

  /** The number of passages that hold the term. */
  frequency(term: string): number {
    return this.#counts.get(term) ?? 0;
  }

  /**
   * How much a term tells passages apart: the inverse document frequency of Okapi BM25 in the form that is never negative,
   * `ln(1 + (N - n + 0.5) / (n + 0.5))` (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework").
   */
  idf(term: string): number {
    const n = this.frequency(term);
    return Math.log(1 + (this.#passages - n + 0.5) / (n + 0.5));
  }

  /**
   * Known terms near an unknown word, nearest first: within one or two typing errors, or beginning with it. The first letter
   * must agree, since people seldom mistype it and much that differs there is another word (*morgen*, *zorgen*).
   */
  near(word: string): readonly Variant[] {
    if (word.length < MIN_FUZZY_LENGTH) return [];
    const found = new Map<string, number>();
    const offer = (term: string, weight: number): void => {
      if (term.startsWith(word.charAt(0))) found.set(term, Math.max(weight, found.get(term) ?? 0));
    };
    const errors = word.length >= TWO_ERRORS_LENGTH ? 2 : 1;
    for (const [term, [, distance]] of this.#frequencies.fuzzyGet(word, errors))
      offer(term, 1 - distance / word.length);
    if (word.length >= MIN_PREFIX_LENGTH) {
      for (const term of this.#frequencies.atPrefix(word).keys()) offer(term, PREFIX_WEIGHT);
    }
    return [...found]
      .map(([term, weight]) => ({ term, weight }))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MAX_VARIANTS);
  }

  #set(term: string, frequency: number): void {
    if (frequency > 0) {
      this.#frequencies.set(term, frequency);
      this.#counts.set(term, frequency);
    } else {
      this.#frequencies.delete(term);
      this.#counts.delete(term);
    }
  }
}
