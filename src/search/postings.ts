import { endsStep, type Steps } from '../language/steps.ts';
import type { TermId, Terms } from './terms.ts';

/** The number of a document in `Postings`: the next that is free, also one that was given up. */
export type DocumentId = number;

/** How often each term counts in a document; parts of a count come from fields that weigh less. */
export type TermCounts = ReadonlyMap<TermId, number>;

/** A term to look documents up by. */
export interface WeightedTerm {
  readonly term: TermId;
  readonly weight: number;
}

export interface Hit {
  readonly document: DocumentId;
  /** Above 0, comparable within one search only. */
  readonly score: number;
}

/** The documents that hold one term, and how often it counts in each: two lists side by side. */
interface Posting {
  readonly documents: DocumentId[];
  readonly counts: number[];
}

/**
 * Saturation, length normalisation and the floor of BM25+ (Robertson & Zaragoza 2009; Lv & Zhai 2011, "Lower-Bounding Term
 * Frequency Normalization"), at the values that MiniSearch has as well.
 */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };

/** An inverted index in memory: which documents hold which terms, ranked by BM25+. Whoever takes a document out hands in what it put in. */
export class Postings {
  readonly #terms: Terms;
  readonly #postings: (Posting | undefined)[] = [];
  readonly #lengths: number[] = [];
  readonly #free: DocumentId[] = [];
  /** For each document the number of those that were added before it. */
  readonly #added: number[] = [];
  #additions = 0;
  #documents = 0;
  #totalLength = 0;
  /** The scores of one search; all zero between two. */
  #scores = new Float64Array(256);

  /** @param terms - that counts in how many documents each term stands */
  constructor(terms: Terms) {
    this.#terms = terms;
  }

  /** Until the last step it may be found without all of its terms. */
  *adding(counts: TermCounts): Steps<DocumentId> {
    const document = this.#free.pop() ?? this.#lengths.length;
    // From now on the number is taken.
    this.#lengths[document] = 0;
    if (this.#scores.length <= document) this.#scores = new Float64Array(document * 2);
    let length = 0;
    let terms = 0;
    for (const [term, count] of counts) {
      length += count;
      const posting = (this.#postings[term] ??= { documents: [], counts: [] });
      posting.documents.push(document);
      posting.counts.push(count);
      if (endsStep(terms++)) yield;
    }
    this.#lengths[document] = length;
    this.#added[document] = this.#additions++;
    this.#documents += 1;
    this.#totalLength += length;
    return document;
  }

  /** Quickest for what was added last. @param counts - with which the document was added */
  *removing(document: DocumentId, counts: TermCounts): Steps<void> {
    let terms = 0;
    for (const term of counts.keys()) {
      if (endsStep(terms++)) yield;
      const posting = this.#postings[term];
      const at = posting?.documents.lastIndexOf(document) ?? -1;
      if (posting === undefined || at < 0) continue;
      posting.documents.splice(at, 1);
      posting.counts.splice(at, 1);
      if (posting.documents.length === 0) this.#postings[term] = undefined;
    }
    this.#documents -= 1;
    this.#totalLength -= this.#lengths[document] ?? 0;
    this.#lengths[document] = 0;
    this.#free.push(document);
  }

  /** Whether a wanted document holds the term. */
  holds(term: TermId, isWanted: (document: DocumentId) => boolean): boolean {
    return this.#postings[term]?.documents.some(isWanted) ?? false;
  }

  /**
   * The documents that hold any of the terms, best first; of equals the one that was added first.
   *
   * @param limit - the most to give
   * @param isWanted - leaves documents out
   */
  search(query: readonly WeightedTerm[], limit: number, isWanted: (document: DocumentId) => boolean): readonly Hit[] {
    const found = this.#score(query);
    const best: Hit[] = [];
    for (const document of found) {
      const score = this.#scores[document] ?? 0;
      this.#scores[document] = 0;
      if (isWanted(document)) this.#keepBest(best, { document, score }, limit);
    }
    return best;
  }

  /** Adds the terms' scores up in `#scores`; gives the documents that have one. */
  #score(query: readonly WeightedTerm[]): readonly DocumentId[] {
    const scores = this.#scores;
    const average = this.#totalLength / Math.max(1, this.#documents);
    const found: DocumentId[] = [];
    for (const { term, weight } of query) {
      const posting = this.#postings[term];
      if (posting === undefined) continue;
      const { documents, counts } = posting;
      const value = weight * this.#terms.idf(term);
      for (let at = 0; at < documents.length; at++) {
        const document = documents[at] ?? 0;
        const count = counts[at] ?? 0;
        const norm = BM25.k * (1 - BM25.b + (BM25.b * (this.#lengths[document] ?? 0)) / average);
        const before = scores[document] ?? 0;
        if (before === 0) found.push(document);
        scores[document] = before + value * (BM25.d + (count * (BM25.k + 1)) / (count + norm));
      }
    }
    return found;
  }

  /** Puts a hit in its place among the best so far, if it has one: a short list, so that shifting costs less than a heap. */
  #keepBest(best: Hit[], hit: Hit, limit: number): void {
    const worst = best[best.length - 1];
    if (best.length >= limit && (worst === undefined || !this.#isBetter(hit, worst))) return;
    let at = best.length < limit ? best.length : best.length - 1;
    for (let above = best[at - 1]; above !== undefined && this.#isBetter(hit, above); above = best[at - 1]) {
      best[at] = above;
      at -= 1;
    }
    best[at] = hit;
  }

  #isBetter(one: Hit, other: Hit): boolean {
    if (one.score !== other.score) return one.score > other.score;
    return (this.#added[one.document] ?? 0) < (this.#added[other.document] ?? 0);
  }
}
