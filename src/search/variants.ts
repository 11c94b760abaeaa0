import type { Lookalike } from './spellings.ts';
import type { TermId } from './terms.ts';
import type { Related } from './thesaurus.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A term of the index that stands for a word of the question. */
export interface Variant {
  readonly term: TermId;
  readonly kind: 'same' | Related['kind'] | Lookalike['kind'];
  /** From 0 to 1: how sure it is that a passage with it means the question's word; 1 for the word itself. */
  readonly strength: number;
  /** Whether passages are looked up by it. The others only tell apart what was found by better ones. */
  readonly searched: boolean;
}

/** How far each kind is trusted, against 1 for the word itself; a lookalike's trust is times its likeness. */
const STRENGTH = { synonym: 0.4, translation: 0.8, typo: 0.95, part: 0.7, similar: 0.7 } as const;
/** An unknown word's lookalikes are searched from this likeness on. */
const SEARCHED_FROM = 0.5;

/** Gathers the terms that stand for one word, each once: of two ways to mean a term the surer counts. */
export class Variants {
  readonly #vocabulary: Vocabulary;
  readonly #found: Variant[];

  constructor(vocabulary: Vocabulary, found: readonly Variant[] = []) {
    this.#vocabulary = vocabulary;
    this.#found = [...found];
  }

  /** The word itself, by its stems. */
  same(stems: readonly string[]): this {
    for (const stem of stems) {
      const term = this.#vocabulary.find(stem);
      if (term !== undefined) this.#offer(term, 'same', 1, true);
    }
    return this;
  }

  /** The word itself, by its terms. */
  sameTerms(terms: readonly TermId[]): this {
    for (const term of terms) this.#offer(term, 'same', 1, true);
    return this;
  }

  /** Other words for it. */
  related(related: readonly Related[]): this {
    for (const { kind, terms } of related) {
      for (const name of terms) {
        const term = this.#vocabulary.find(name);
        // A word of a phrase says less than the phrase.
        if (term !== undefined) this.#offer(term, kind, STRENGTH[kind] / Math.sqrt(terms.length), true);
      }
    }
    return this;
  }

  /**
   * Words that look like it (folded). Typing errors are forgiven only where nothing was found so far, and only then are passages
   * looked up by lookalikes: a known word stays itself.
   */
  lookalikes(word: string): this {
    const understood = this.#found.length > 0;
    for (const { term, kind, likeness } of this.#vocabulary.near(word, !understood)) {
      this.#offer(term, kind, STRENGTH[kind] * likeness, !understood && likeness >= SEARCHED_FROM);
    }
    return this;
  }

  /** Whether something was found that the word is, or means, or is a slip of. */
  get isUnderstood(): boolean {
    return this.#found.some(({ kind }) => kind !== 'part' && kind !== 'similar');
  }

  /** What was found, the surest first. */
  best(): readonly Variant[] {
    return this.#found.sort((a, b) => b.strength - a.strength);
  }

  #offer(term: TermId, kind: Variant['kind'], strength: number, searched: boolean): void {
    // Few enough to look through.
    const at = this.#found.findIndex((variant) => variant.term === term);
    if (at < 0) this.#found.push({ term, kind, strength, searched });
    else if (strength > (this.#found[at]?.strength ?? 0)) this.#found[at] = { term, kind, strength, searched };
  }
}
