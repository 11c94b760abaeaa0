import type { Article } from '../article/article.ts';
import { indexArticle, type IndexedPassage, type IndexedText } from './indexed-passage.ts';
import { Postings, type DocumentId, type WeightedTerm } from './postings.ts';
import { WEAK_FACTOR, type Query } from './query.ts';
import type { TermId } from './terms.ts';
import { Vocabulary } from './vocabulary.ts';

/** A passage that may answer. */
export interface Candidate {
  readonly passage: IndexedPassage;
  /** How well it matches: above 0, comparable within one search only. */
  readonly score: number;
}

/** What a word counts by where it stands. A title stands over every passage of its article and tells them apart least. */
const FIELD_WEIGHTS = { title: 0.5, heading: 1.2, text: 1, questions: 1 };

/** A passage with what has to be handed in to take it out again. */
interface Entry {
  readonly document: DocumentId;
  readonly passage: IndexedPassage;
}

/**
 * Finds the passages that share words with a question, by title, section heading, text and sidecar questions. Synchronous: an article
 * is put in or taken out between two searches, never within one.
 */
export class PassageIndex {
  /** The terms of everything that is in the index. */
  readonly vocabulary = new Vocabulary();
  readonly #postings = new Postings(this.vocabulary.terms);
  readonly #passages: (IndexedPassage | undefined)[] = [];
  readonly #bySlug = new Map<string, readonly Entry[]>();
  /** In how many passages, or their lines, each language occurs. */
  readonly #passagesIn = new Map<string, number>();
  #languages: readonly string[] = [];

  /** The languages that its articles and their sidecar lines are in, as BCP 47 primary subtags. */
  get languages(): readonly string[] {
    return this.#languages;
  }

  /** Puts an article in, in the place of the one that had its slug. */
  put(article: Article): void {
    this.remove(article.slug);
    const entries = indexArticle(article, this.vocabulary).map((passage): Entry => {
      const counts = countTerms(passage);
      const document = this.#postings.add(counts);
      this.vocabulary.terms.count(counts.keys());
      this.#passages[document] = passage;
      this.#countLanguages(passage, 1);
      return { document, passage };
    });
    this.#bySlug.set(article.slug, entries);
    this.#languages = [...this.#passagesIn.keys()];
  }

  /** Takes an article out; nothing happens when it is not there. */
  remove(slug: string): void {
    for (const { document, passage } of this.#bySlug.get(slug) ?? []) {
      const counts = countTerms(passage);
      this.#postings.remove(document, counts);
      this.vocabulary.terms.discount(counts.keys());
      this.#passages[document] = undefined;
      this.#countLanguages(passage, -1);
    }
    if (this.#bySlug.delete(slug)) this.#languages = [...this.#passagesIn.keys()];
  }

  /**
   * @param slug - of the only article to look in; `null` for all
   * @param limit - the most candidates to give
   * @returns the best first
   */
  search(query: Query, slug: string | null, limit: number): readonly Candidate[] {
    const isWanted = (document: DocumentId): boolean =>
      slug === null || this.#passages[document]?.article.slug === slug;
    return this.#postings.search(searchedTerms(query), limit, isWanted).flatMap(({ document, score }) => {
      const passage = this.#passages[document];
      return passage === undefined ? [] : [{ passage, score }];
    });
  }

  /** Counts a passage's languages in (1) or out (-1). */
  #countLanguages({ language, lines }: IndexedPassage, change: 1 | -1): void {
    for (const code of new Set([language, ...lines.map((line) => line.language)])) {
      const count = (this.#passagesIn.get(code) ?? 0) + change;
      if (count > 0) this.#passagesIn.set(code, count);
      else this.#passagesIn.delete(code);
    }
  }
}

/** The terms that passages are looked up by, each as strong as the word that it stands for best. */
function searchedTerms({ words }: Query): readonly WeightedTerm[] {
  const weights = new Map<TermId, number>();
  for (const { variants, isWeak } of words) {
    for (const { term, strength, searched } of variants) {
      if (!searched) continue;
      const weight = isWeak ? strength * WEAK_FACTOR : strength;
      if (weight > (weights.get(term) ?? 0)) weights.set(term, weight);
    }
  }
  return Array.from(weights, ([term, weight]) => ({ term, weight }));
}

function countTerms({ title, heading, sentences, lines }: IndexedPassage): ReadonlyMap<TermId, number> {
  const counts = new Map<TermId, number>();
  const count = ({ words, joined }: IndexedText, weight: number): void => {
    for (const term of words) counts.set(term, (counts.get(term) ?? 0) + weight);
    for (const term of joined) counts.set(term, (counts.get(term) ?? 0) + weight);
  };
  count(title, FIELD_WEIGHTS.title);
  count(heading, FIELD_WEIGHTS.heading);
  for (const { text } of sentences) count(text, FIELD_WEIGHTS.text);
  for (const { text } of lines) count(text, FIELD_WEIGHTS.questions);
  return counts;
}
