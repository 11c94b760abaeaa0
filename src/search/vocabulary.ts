import { Spellings, type Lookalike } from './spellings.ts';
import { Terms, type TermId } from './terms.ts';
import type { Variant } from './variants.ts';

/** What a vocabulary is made of where it is a part of another. */
interface Part {
  readonly terms: Terms;
  readonly spellings: Spellings;
  readonly stands: (term: TermId) => boolean;
}

/** The terms that the index holds, in how many passages each stands, and how their words are spelt there. */
export class Vocabulary {
  /** How often terms stand in the whole index, also where this is a part of its vocabulary. */
  readonly terms: Terms;
  readonly #spellings: Spellings;
  /** Whether some passage holds a term. */
  readonly #stands: (term: TermId) => boolean;

  constructor(part?: Part) {
    const terms = part?.terms ?? new Terms();
    this.terms = terms;
    this.#spellings = part?.spellings ?? new Spellings();
    this.#stands = part?.stands ?? ((term) => terms.frequency(term) > 0);
  }

  /** The part of it that stands in some passages: the words of all others are as unknown as if nobody had written them. */
  within(stands: (term: TermId) => boolean): Vocabulary {
    return new Vocabulary({
      terms: this.terms,
      spellings: this.#spellings,
      stands: (term) => this.#stands(term) && stands(term),
    });
  }

  /** Learns that a folded word has this term. A spelling is kept when its passages go: without a frequency it is never given. */
  learn(folded: string, term: string): TermId {
    const id = this.terms.intern(term);
    this.#spellings.learn(folded, id);
    return id;
  }

  /** The term's number if some passage holds it. */
  find(term: string): TermId | undefined {
    const id = this.terms.find(term);
    return id !== undefined && this.#stands(id) ? id : undefined;
  }

  /** The terms of passages whose words are spelt like this (folded). */
  spelt(word: string): readonly TermId[] {
    return this.#spellings.spelt(word).filter(this.#stands);
  }

  /**
   * The terms of passages whose words look like this one (folded), the most alike first.
   *
   * @param forgiving - whether the word may be mistyped; if not, nothing is like a word that the index does not hold
   */
  near(word: string, forgiving: boolean): readonly Lookalike[] {
    if (!forgiving && this.spelt(word).length === 0) return [];
    return this.#spellings.near(word, forgiving, this.#stands);
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
