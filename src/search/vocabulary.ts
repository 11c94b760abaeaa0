import { Spellings, type Lookalike } from './spellings.ts';
import { Terms, type TermId } from './terms.ts';
import type { Variant } from './variants.ts';

/** The terms that the index holds, in how many passages each stands, and how their words are spelt there. */
export class Vocabulary {
  readonly terms = new Terms();
  readonly #spellings = new Spellings();

  /** Learns that a folded word has this term. A spelling is kept when its passages go: without a frequency it is never given. */
  learn(folded: string, term: string): TermId {
    const id = this.terms.intern(term);
    this.#spellings.learn(folded, id);
    return id;
  }

  /** The terms of passages whose words are spelt like this (folded). */
  spelt(word: string): readonly TermId[] {
    return this.#spellings.spelt(word).filter((term) => this.terms.frequency(term) > 0);
  }

  /**
   * The terms of passages whose words look like this one (folded), the most alike first.
   *
   * @param forgiving - whether the word may be mistyped; if not, nothing is like a word that the index does not hold
   */
  near(word: string, forgiving: boolean): readonly Lookalike[] {
    if (!forgiving && this.spelt(word).length === 0) return [];
    return this.#spellings.near(word, forgiving, (term) => this.terms.frequency(term) > 0);
  }

  /** The idf of a word by its best variants. With several as good, such as translations, it is as common as the commonest. */
  weightOf(variants: readonly Variant[]): number {
    const best = variants[0]?.strength ?? 0;
    let least = this.terms.unknownIdf;
    if (best < TELLING_FROM) return least;
    for (const { term, strength } of variants) if (strength === best) least = Math.min(least, this.terms.idf(term));
    return least;
  }
}

/** Nothing weaker tells how common a word is. */
const TELLING_FROM = 0.5;
