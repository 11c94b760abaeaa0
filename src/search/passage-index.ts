import type { Article } from '../article/article.ts';
import { lastOf, type Steps } from '../language/steps.ts';
import { countingTerms } from './count-terms.ts';
import { indexArticle, type IndexedPassage } from './indexed-passage.ts';
import type { Candidate, PassageSearch } from './passage-search.ts';
import { Postings, type DocumentId } from './postings.ts';
import type { Query } from './query.ts';
import { searchedTerms } from './searched-terms.ts';
import { Vocabulary } from './vocabulary.ts';

/** An article's passages in the index, which are found as long as they are shown. */
export interface PreparedPassages {
  readonly article: Article;
  readonly documents: readonly DocumentId[];
  /** Of its text and its sidecar lines: BCP 47 primary subtags. */
  readonly languages: ReadonlySet<string>;
  /** Set by the index alone: one flag for all passages, so that a whole library is shown in a moment. */
  isShown: boolean;
}

/** A passage in the index, with what it came in with. */
interface Entry {
  readonly passage: IndexedPassage;
  readonly prepared: PreparedPassages;
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
  readonly #entries: (Entry | undefined)[] = [];
  readonly #shown = new Map<string, PreparedPassages>();
  /** `null` until somebody asks after a change: a change of many articles would else look at all of them for each. */
  #languages: readonly string[] | null = null;

  get languages(): readonly string[] {
    return (this.#languages ??= this.#languagesOf(() => true));
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

  /** Reads an article in, in short steps; not shown yet. */
  *prepare(article: Article): Steps<PreparedPassages> {
    const documents: DocumentId[] = [];
    const languages = new Set<string>();
    const prepared: PreparedPassages = { article, documents, languages, isShown: false };
    for (const passage of indexArticle(article, this.vocabulary)) {
      if (passage !== undefined) {
        const counts = yield* countingTerms(passage);
        const document = yield* this.#postings.adding(counts);
        documents.push(document);
        this.vocabulary.terms.count(counts.keys());
        this.#entries[document] = { passage, prepared };
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
    prepared.isShown = true;
    this.#languages = null;
    return old;
  }

  /** Has an article found no longer. @returns what was shown, to be cleared */
  hide(slug: string): PreparedPassages | null {
    const old = this.#shown.get(slug) ?? null;
    if (old === null) return null;
    this.#shown.delete(slug);
    old.isShown = false;
    this.#languages = null;
    return old;
  }

  /** Forgets what is not shown (any more), at most a passage a step. */
  *clear({ documents }: PreparedPassages): Steps<void> {
    for (const document of documents.toReversed()) {
      const entry = this.#entries[document];
      if (entry === undefined) continue;
      const counts = yield* countingTerms(entry.passage);
      yield* this.#postings.removing(document, counts);
      this.vocabulary.terms.discount(counts.keys());
      this.#entries[document] = undefined;
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
      const entry = this.#entries[document];
      return entry === undefined ? [] : [{ passage: entry.passage, score }];
    });
  }

  #isFound(document: DocumentId, isVisible: (slug: string) => boolean): boolean {
    const prepared = this.#entries[document]?.prepared;
    return prepared !== undefined && prepared.isShown && isVisible(prepared.article.slug);
  }

  #languagesOf(isVisible: (slug: string) => boolean): readonly string[] {
    const languages = new Set<string>();
    for (const { article, languages: ofArticle } of this.#shown.values()) {
      if (isVisible(article.slug)) for (const language of ofArticle) languages.add(language);
    }
    return [...languages];
  }
}
