/** The number of a term in `Terms`. */
export type TermId = number;

/** The terms that the index holds, each with a number, and in how many passages each stands. */
export class Terms {
  readonly #ids = new Map<string, TermId>();
  readonly #names: string[] = [];
  readonly #frequencies: number[] = [];
  readonly #seen: number[] = [];
  readonly #capitals: number[] = [];
  #passages = 0;
  #version = 0;

  /** The number of passages that were counted. */
  get passages(): number {
    return this.#passages;
  }

  /** Another number after every change to what was counted. */
  get version(): number {
    return this.#version;
  }

  /** The term's number, given to it now if it had none. A number is never given to another term. */
  intern(term: string): TermId {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const id = this.#names.push(term) - 1;
    this.#frequencies.push(0);
    this.#seen.push(0);
    this.#capitals.push(0);
    this.#ids.set(term, id);
    return id;
  }

  /** The term's number if some passage holds it. */
  find(term: string): TermId | undefined {
    const id = this.#ids.get(term);
    return id !== undefined && this.frequency(id) > 0 ? id : undefined;
  }

  name(id: TermId): string {
    return this.#names[id] ?? '';
  }

  /** Counts one passage's distinct terms. */
  count(ids: Iterable<TermId>): void {
    this.#passages += 1;
    this.#version += 1;
    for (const id of ids) this.#frequencies[id] = this.frequency(id) + 1;
  }

  /** Takes back what `count` counted for the same passage. */
  discount(ids: Iterable<TermId>): void {
    this.#passages -= 1;
    this.#version += 1;
    for (const id of ids) this.#frequencies[id] = this.frequency(id) - 1;
  }

  /** The number of passages that hold the term. */
  frequency(id: TermId): number {
    return this.#frequencies[id] ?? 0;
  }

  /**
   * How much a term tells passages apart: the inverse document frequency of Okapi BM25 in the form that is never negative,
   * `ln(1 + (N - n + 0.5) / (n + 0.5))` (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework").
   */
  idf(id: TermId): number {
    return this.#idf(this.frequency(id));
  }

  see(id: TermId, capital: boolean): void {
    this.#seen[id] = (this.#seen[id] ?? 0) + 1;
    if (capital) this.#capitals[id] = (this.#capitals[id] ?? 0) + 1;
  }

  /** Share of the times that it stood within a sentence with a capital. */
  capitals(id: TermId): number {
    const seen = this.#seen[id] ?? 0;
    return seen === 0 ? 0 : (this.#capitals[id] ?? 0) / seen;
  }

  /** What a word weighs that stands nowhere. */
  get unknownIdf(): number {
    return this.#idf(0);
  }

  #idf(frequency: number): number {
    return Math.log(1 + (this.#passages - frequency + 0.5) / (frequency + 0.5));
  }
}
