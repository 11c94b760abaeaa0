import type { Article } from '../../article/article.ts';
import { languageOf } from '../../language/languages.ts';
import type { Thesaurus } from '../../search/thesaurus.ts';
import { createLibrary, type ArticlesLibrary } from '../articles-library.ts';
import type { Library } from '../library.ts';
import type { Slices } from '../slices.ts';
import { readFirstWords } from './first-reading.ts';

/** What changed of the operator's. */
export type OperatorChange = 'articles' | 'thesaurus';

/** What every server can ask unless it hides them: the operator's articles; and the words that all questions are read with. */
export interface OperatorArticles {
  /** The articles alone, for whoever sees nothing else. */
  readonly library: Library;
  readonly articles: ReadonlyMap<string, Article>;
  readonly thesaurus: Thesaurus;
  /** Tells of each change once it is served. Returns what ends the telling. */
  subscribe(listener: (change: OperatorChange) => void): () => void;
}

/** The operator's articles, which follow a folder. Changes are served one after another, each at once; what takes long goes in slices. */
export class OperatorLibrary implements OperatorArticles {
  readonly #library: ArticlesLibrary;
  readonly #slices: Slices;
  readonly #listeners = new Set<(change: OperatorChange) => void>();
  #articles: ReadonlyMap<string, Article> = new Map();
  #thesaurus: Thesaurus;
  #changes: Promise<void> = Promise.resolve();

  /** Empty at first. */
  constructor(thesaurus: Thesaurus, slices: Slices) {
    this.#thesaurus = thesaurus;
    this.#slices = slices;
    this.#library = createLibrary([], { thesaurus });
  }

  get library(): Library {
    return this.#library;
  }

  get articles(): ReadonlyMap<string, Article> {
    return this.#articles;
  }

  get thesaurus(): Thesaurus {
    return this.#thesaurus;
  }

  subscribe(listener: (change: OperatorChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Resolves when they are served, each in the place of the one that had its slug. */
  put(articles: readonly Article[]): Promise<void> {
    return this.#next(async () => {
      await prepareFor(articles, this.#thesaurus, this.#slices);
      await this.#change(articles, []);
      void this.#prepareListed(this.#thesaurus);
    });
  }

  /** Resolves when it is served no longer. */
  remove(slug: string): Promise<void> {
    return this.#next(() => this.#change([], [slug]));
  }

  /** Reads questions with other words for words; resolves when it does. */
  replaceThesaurus(thesaurus: Thesaurus): Promise<void> {
    return this.#next(async () => {
      await prepareFor([...this.#articles.values()], thesaurus, this.#slices);
      this.#thesaurus = thesaurus;
      this.#library.replaceThesaurus(thesaurus);
      this.#tell('thesaurus');
      void this.#prepareListed(thesaurus);
    });
  }

  /** So that the first question in a language, whatever the articles are in, does not wait for its lists of words either. */
  async #prepareListed(thesaurus: Thesaurus): Promise<void> {
    for (const language of thesaurus.listed) await this.#slices.run(thesaurus.preparing(language));
  }

  #next(change: () => Promise<void>): Promise<void> {
    const done = this.#changes.then(change);
    this.#changes = done.catch(() => undefined);
    return done;
  }

  #change(put: readonly Article[], remove: readonly string[]): Promise<void> {
    const atOnce = (): void => {
      const articles = new Map(this.#articles);
      for (const slug of remove) articles.delete(slug);
      for (const article of put) articles.set(article.slug, article);
      this.#articles = articles;
      this.#tell('articles');
    };
    return this.#library.change({ put, remove, atOnce }, this.#slices);
  }

  #tell(change: OperatorChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}

/** Makes ready what questions in the articles' languages need, which no question should wait for. */
export async function prepareFor(articles: readonly Article[], thesaurus: Thesaurus, slices: Slices): Promise<void> {
  const languages = new Set(articles.map(({ language }) => languageOf(language).code));
  for (const language of languages) {
    await readFirstWords(language, slices);
    await slices.run(thesaurus.preparing(language));
  }
}
