import type { Article } from '../article/article.ts';
import { indexArticle, type IndexedPassage, type IndexedText } from './indexed-passage.ts';
import type { Candidate, PassageSearch } from './passage-search.ts';
import { Postings, type DocumentId, type WeightedTerm } from './postings.ts';
import { WEAK_FACTOR, type Query } from './query.ts';
import type { TermId } from './terms.ts';
import { Vocabulary } from './vocabulary.ts';
import { lastOf } from './steps.ts';

/** What a word counts by where it stands. A title stands over every passage of its article and tells them apart least. */
const FIELD_WEIGHTS = { title: 0.5, heading: 1.2, text: 1, questions: 1 };

/** An article's passages in the index, which are found as long as they are shown. */
export interface PreparedPassages {
  readonly article: Article;
  readonly documents: readonly DocumentId[];
  /** Of its text and its sidecar lines: BCP 47 primary subtags. */
  readonly languages: ReadonlySet<string>;
}

/**
 * Finds the passages that share words with a question, by title, section heading, text and sidecar questions. An article is shown
 * or hidden between two searches, never within one, and as a whole. What takes long, reading it in and clearing it away, goes in
 * steps between which the index can be asked: what is not shown is not found, and only counts in how common words are.
 */
export class PassageIndex implements PassageSearch {
  /** The terms of everything that is in the index. */
  readonly vocabulary = new Vocabulary();
  readonly #postings = new Postings(this.vocabulary.terms);
  readonly #passages: (IndexedPassage | undefined)[] = [];
  /** The slugs of the articles of those documents that are shown. */
  readonly #slugs: (string | undefined)[] = [];
  readonly #shown = new Map<string, PreparedPassages>();
  #languages: readonly string[] = [];

  get languages(): readonly string[] {
    return this.#languages;
  }

  /** Puts an article in, in the place of the one that had its slug, at once. */
  put(article: Article): void {
    const old = this.show(lastOf(this.prepare(article)));
    if (old !== null) lastOf(this.clear(old));
  }

  /** Takes an article out at once; nothing happens when it is not there. */
  remove(slug: string): void {
    const old = this.hide(slug);
    if (old !== null) lastOf(this.clear(old));
  }

  /** Reads an article in, a sentence or a line a step; not shown yet. */
  *prepare(article: Article): Generator<undefined, PreparedPassages> {
    const documents: DocumentId[] = [];
    const languages = new Set<string>();
    const prepared: PreparedPassages = { article, documents, languages };
    for (const passage of indexArticle(article, this.vocabulary)) {
      if (passage !== null) {
        const counts = countTerms(passage);
        const document = this.#postings.add(counts);
        documents.push(document);
        this.vocabulary.terms.count(counts.keys());
        this.#passages[document] = passage;
        for (const { language } of [passage, ...passage.lines]) languages.add(language);
      }
      yield;
    }
    return prepared;
  }

  /** Has it found from now on. @returns what was shown under its slug until now, to be cleared */
  show(prepared: PreparedPassages): PreparedPassages | null {
    const old = this.hide(prepared.article.slug);
    this.#shown.set(prepared.article.slug, prepared);
    for (const document of prepared.documents) this.#slugs[document] = prepared.article.slug;
    this.#languages = this.#languagesOf(() => true);
    return old;
  }

  /** Has an article found no longer. @returns what was shown, to be cleared */
  hide(slug: string): PreparedPassages | null {
    const old = this.#shown.get(slug) ?? null;
    if (old === null) return null;
    this.#shown.delete(slug);
    for (const document of old.documents) this.#slugs[document] = undefined;
    this.#languages = this.#languagesOf(() => true);
    return old;
  }

  /** Forgets what is not shown (any more), a passage a step. */
  *clear({ documents }: PreparedPassages): Generator<undefined, void> {
    for (const document of documents.toReversed()) {
      const passage = this.#passages[document];
      if (passage === undefined) continue;
      const counts = countTerms(passage);
      this.#postings.remove(document, counts);
      this.vocabulary.terms.discount(counts.keys());
      this.#passages[document] = undefined;
      yield;
    }
  }

  search(query: Query, slug: string | null, limit: number): readonly Candidate[] {
    return this.#search(query, limit, slug === null ? () => true : (one) => one === slug);
  }

  /** The index as if it held only some articles, but for how common words are: that is of all of them. */
  within(isVisible: (slug: string) => boolean): PassageSearch {
    const languagesOf = (): readonly string[] => this.#languagesOf(isVisible);
    return {
      vocabulary: this.vocabulary.within((term) =>
        this.#postings.holds(term, (document) => this.#isFound(document, isVisible)),
      ),
      get languages() {
        return languagesOf();
      },
      search: (query, slug, limit) =>
        this.#search(query, limit, (one) => (slug === null || one === slug) && isVisible(one)),
    };
  }

  #search(query: Query, limit: number, isVisible: (slug: string) => boolean): readonly Candidate[] {
    const isWanted = (document: DocumentId): boolean => this.#isFound(document, isVisible);
    return this.#postings.search(searchedTerms(query), limit, isWanted).flatMap(({ document, score }) => {
      const passage = this.#passages[document];
      return passage === undefined ? [] : [{ passage, score }];
    });
  }

  #isFound(document: DocumentId, isVisible: (slug: string) => boolean): boolean {
    const slug = this.#slugs[document];
    return slug !== undefined && isVisible(slug);
  }

  #languagesOf(isVisible: (slug: string) => boolean): readonly string[] {
    const languages = new Set<string>();
    for (const { article, languages: ofArticle } of this.#shown.values()) {
      if (isVisible(article.slug)) for (const language of ofArticle) languages.add(language);
    }
    return [...languages];
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
