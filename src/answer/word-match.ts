import type { IndexedText } from '../search/indexed-passage.ts';
import type { Query } from '../search/query.ts';
import type { TermId } from '../search/terms.ts';

/** For each word of the question how surely a text has it: from 0 (not at all) to 1 (the word itself). */
export type Match = readonly number[];

/** A match this strong is the word itself, also where it is mistyped or in another language. */
export const SURE_FROM = 0.75;
/** A match this strong is shown to readers as what they asked for. */
const MEANT_FROM = 0.4;

/** A word of the question that a term stands for. */
interface Standing {
  /** Index into `Query.words`. */
  readonly word: number;
  readonly strength: number;
}

/** How a text has the question's words. */
interface Reading {
  readonly match: Match;
  /** The share of the question's neighbouring words that are neighbours in the text too, in the same order. */
  readonly pairs: number;
  /** The weight of the question's words that stand within a few words of each other, the more the closer; from 0 to 1. */
  readonly near: number;
}

/** Words of the question further apart than this, counted in words that are no stop words, are not near each other. */
const NEAR_WITHIN = 4;

/** Words of 32 bits in the filter: large beside the variants of a question, so that hardly a foreign term passes. */
const FILTER_WORDS = 32;

/** Tells which words of one question stand in a text. Made once a question, used for every candidate. */
export class WordMatcher {
  readonly query: Query;
  /** The weight of each word as a share of the question's: they add up to 1. */
  readonly shares: readonly number[];
  /** The question's whole weight; above 0 unless it has no words. */
  readonly whole: number;
  /** What a text has that has none of the words. */
  readonly nothing: Match;
  /** The words that a term stands for, the one it stands for best first. */
  readonly #standings = new Map<TermId, Standing[]>();
  /** Tells most terms of texts apart from the question's without a look-up: a bit for each remainder of a term's number. */
  readonly #filter = new Array<number>(FILTER_WORDS).fill(0);

  constructor(query: Query) {
    this.query = query;
    this.whole = query.words.reduce((sum, { weight }) => sum + weight, 0);
    this.shares = query.words.map(({ weight }) => weight / this.whole);
    this.nothing = query.words.map(() => 0);
    query.words.forEach(({ variants }, word) => {
      for (const { term, strength } of variants) this.#stand(term, { word, strength });
    });
  }

  #stand(term: TermId, standing: Standing): void {
    const at = (term >> 5) % FILTER_WORDS;
    this.#filter[at] = (this.#filter[at] ?? 0) | (1 << (term & 31));
    const known = this.#standings.get(term);
    if (known === undefined) this.#standings.set(term, [standing]);
    else if (standing.strength > (known[0]?.strength ?? 0)) known.unshift(standing);
    else known.push(standing);
  }

  #of(term: TermId): readonly Standing[] | undefined {
    const bits = this.#filter[(term >> 5) % FILTER_WORDS] ?? 0;
    return (bits & (1 << (term & 31))) === 0 ? undefined : this.#standings.get(term);
  }

  /** The number of words that the question has. */
  get size(): number {
    return this.query.words.length;
  }

  /** What these texts have of the question, taken together. */
  match(...texts: readonly IndexedText[]): Match {
    let match: number[] | null = null;
    for (const { words, joined } of texts) {
      for (const terms of [words, joined]) {
        for (const term of terms) {
          const standings = this.#of(term);
          if (standings === undefined) continue;
          match ??= [...this.nothing];
          for (const { word, strength } of standings) if (strength > (match[word] ?? 0)) match[word] = strength;
        }
      }
    }
    return match ?? this.nothing;
  }

  /** What a text has of the question, and how close together. */
  read({ words, joined }: IndexedText): Reading {
    let match: number[] | null = null;
    let pairs = 0;
    let near = 0;
    let last = -1;
    let lastAt = 0;
    for (let at = 0; at < words.length; at++) {
      const standings = this.#of(words[at] ?? -1);
      const best = standings?.[0]?.word;
      if (standings === undefined || best === undefined) continue;
      match ??= [...this.nothing];
      for (const { word, strength } of standings) if (strength > (match[word] ?? 0)) match[word] = strength;
      const gap = at - lastAt;
      if (last >= 0 && best !== last && gap <= NEAR_WITHIN) {
        near += ((this.shares[best] ?? 0) + (this.shares[last] ?? 0)) / gap;
        if (best === last + 1 && gap === 1) pairs += 1;
      }
      last = best;
      lastAt = at;
    }
    for (const term of joined) {
      for (const { word, strength } of this.#of(term) ?? []) {
        match ??= [...this.nothing];
        if (strength > (match[word] ?? 0)) match[word] = strength;
      }
    }
    return {
      match: match ?? this.nothing,
      pairs: pairs === 0 ? 0 : Math.min(1, pairs / (this.size - 1)),
      near: Math.min(1, near / 2),
    };
  }

  /** The word of the question that a term stands for best, as an index into `Query.words`; `-1` for none. */
  wordOf(term: TermId): number {
    return this.#of(term)?.[0]?.word ?? -1;
  }

  /** Whether a term is what the question means: one of its words, or another word for it; a mere likeness is not. */
  isMeant(term: TermId): boolean {
    return (this.#of(term)?.[0]?.strength ?? 0) >= MEANT_FROM;
  }

  /** The share of the question's weight that a match has found, each word as surely as it was found; from 0 to 1. */
  coverage(match: Match): number {
    if (match === this.nothing) return 0;
    let found = 0;
    for (let word = 0; word < match.length; word++) found += (this.shares[word] ?? 0) * (match[word] ?? 0);
    return found;
  }

  /** The same of what two matches have found together. */
  jointCoverage(one: Match, other: Match): number {
    if (other === this.nothing) return this.coverage(one);
    let found = 0;
    for (let word = 0; word < one.length; word++) {
      found += (this.shares[word] ?? 0) * Math.max(one[word] ?? 0, other[word] ?? 0);
    }
    return found;
  }

  /** The share of the question's weight that was found at least this surely; from 0 to 1. */
  coverageFrom(least: number, match: Match): number {
    if (match === this.nothing) return 0;
    let found = 0;
    for (let word = 0; word < match.length; word++) if ((match[word] ?? 0) >= least) found += this.shares[word] ?? 0;
    return found;
  }

  /** What matches have found together. */
  union(matches: readonly Match[]): Match {
    const found = [...this.nothing];
    for (const match of matches) {
      if (match === this.nothing) continue;
      for (let word = 0; word < found.length; word++) found[word] = Math.max(found[word] ?? 0, match[word] ?? 0);
    }
    return found;
  }
}
