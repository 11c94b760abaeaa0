import SearchableMap from 'minisearch/SearchableMap';

/** A term of the index that stands for a word of the question. */
export interface Variant {
  readonly term: string;
  /** 1 for the word itself; less the further the term is from it. */
  readonly weight: number;
}

/** Shorter words have too many neighbours, and begin too many words, that mean something else. */
const MIN_FUZZY_LENGTH = 5;
/** From this length on, two typing errors are forgiven instead of one. */
const TWO_ERRORS_LENGTH = 8;
/** What a word weighs that the question has only the beginning of (*interna* for *internationaal*). */
const PREFIX_WEIGHT = 0.6;
const MAX_VARIANTS = 8;

/** The terms that the index holds, in how many passages each stands, and how they are spelt there. */
export class Vocabulary {
  readonly #frequencies = new Map<string, number>();
  /** Folded words as they stand in the texts, with their terms: errors are made in words, and a wrong word's stem is far off. */
  readonly #spellings = new SearchableMap<Set<string>>();
  #passages = 0;

  get passages(): number {
    return this.#passages;
  }

  /** Counts one passage's distinct terms. */
  add(terms: ReadonlySet<string>): void {
    this.#passages += 1;
    for (const term of terms) this.#frequencies.set(term, this.frequency(term) + 1);
  }

  /** Takes back what `add` counted for the same passage. */
  remove(terms: ReadonlySet<string>): void {
    this.#passages -= 1;
    for (const term of terms) {
      const rest = this.frequency(term) - 1;
      if (rest > 0) this.#frequencies.set(term, rest);
      else this.#frequencies.delete(term);
    }
  }

  /** Learns that a folded word has this term. A spelling is kept when its passages go: without a frequency it is never given. */
  learn(folded: string, term: string): void {
    this.#spellings.fetch(folded, () => new Set<string>()).add(term);
  }

  /** The number of passages that hold the term. */
  frequency(term: string): number {
    return this.#frequencies.get(term) ?? 0;
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
   * The terms of known words near an unknown one (folded), nearest first: within one or two typing errors, of which a swap of
   * two neighbours is one, or beginning with it. The first letter must agree, since people seldom mistype it and much that
   * differs there is another word (*morgen*, *zorgen*).
   */
  near(word: string): readonly Variant[] {
    if (word.length < MIN_FUZZY_LENGTH) return [];
    const found = new Map<string, number>();
    const offer = (spelling: string, terms: ReadonlySet<string>, weight: number): void => {
      if (!spelling.startsWith(word.charAt(0))) return;
      for (const term of terms) if (this.frequency(term) > 0) found.set(term, Math.max(weight, found.get(term) ?? 0));
    };
    const errors = word.length >= TWO_ERRORS_LENGTH ? 2 : 1;
    for (const [spelling, [terms, distance]] of this.#spellings.fuzzyGet(word, errors)) {
      offer(spelling, terms, 1 - distance / word.length);
    }
    for (const swapped of swaps(word)) {
      const terms = this.#spellings.get(swapped);
      if (terms !== undefined) offer(swapped, terms, 1 - 1 / word.length);
    }
    for (const [spelling, terms] of this.#spellings.atPrefix(word)) offer(spelling, terms, PREFIX_WEIGHT);
    return [...found]
      .map(([term, weight]) => ({ term, weight }))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MAX_VARIANTS);
  }
}

/** The word with each two neighbours swapped, the first letter left in its place. */
function swaps(word: string): readonly string[] {
  return Array.from(
    { length: Math.max(0, word.length - 2) },
    (_, at) => word.slice(0, at + 1) + word.charAt(at + 2) + word.charAt(at + 1) + word.slice(at + 3),
  );
}
