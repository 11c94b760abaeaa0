import type { Article } from '../article/article.ts';
import { MODEL, type Model } from '../answer/model.ts';
import { Thesaurus } from '../search/thesaurus.ts';
import { ArticleShelf, type PreparedArticle } from './article-shelf.ts';
import type { Library } from './library.ts';
import { libraryOf, type Scope } from './library-of.ts';
import type { Slices } from './slices.ts';

/** A library whose articles can change while it is asked. */
export interface ArticlesLibrary extends Library {
  /** Puts an article in, in the place of the one that had its slug: at once, as a whole. */
  put(article: Article): void;
  /** Takes an article out; nothing happens when it is not there. */
  remove(slug: string): void;
  /**
   * Takes articles out and puts others in, all in one synchronous step; what takes long goes in slices before and after it. One
   * change of an article at a time.
   *
   * @throws whatever `put` throws; then nothing was changed
   */
  change(change: LibraryChange, slices: Slices): Promise<void>;
  /** Takes articles out at once, as `remove` does; what that leaves is cleared away in slices. */
  hide(slugs: readonly string[], slices: Slices): Promise<void>;
  /** Reads questions with other words for words from now on. */
  replaceThesaurus(thesaurus: Thesaurus): void;
  /** The same library as those see it who may see only some articles. It follows each change. */
  within(scope: Scope): Library;
}

export interface LibraryChange {
  readonly put: Iterable<Article> | AsyncIterable<Article>;
  /** Slugs; looked at after all of `put`. */
  readonly remove: readonly string[];
  /** Done in the same step, after it. */
  readonly atOnce?: () => void;
}

/** What a library reads questions with, beside its articles. */
export interface LibraryOptions {
  /** Which words stand for which; by default none does. */
  readonly thesaurus?: Thesaurus;
  /** By default the one that is shipped. */
  readonly model?: Model;
}

/** A library in memory. A change and a question are each one synchronous step, so no answer mixes old and new. */
export function createLibrary(initial: readonly Article[], options: LibraryOptions = {}): ArticlesLibrary {
  const { model = MODEL } = options;
  let { thesaurus = new Thesaurus() } = options;
  const shelf = new ArticleShelf();
  for (const article of initial) shelf.put(article);
  const viewOf = (scope: Scope | null): Library => libraryOf(shelf, { thesaurus: () => thesaurus, model }, scope);

  return {
    ...viewOf(null),
    put: (article) => {
      shelf.put(article);
    },
    remove: (slug) => {
      shelf.remove(slug);
    },
    async change({ put, remove, atOnce }, slices) {
      const show: PreparedArticle[] = [];
      try {
        for await (const article of put) show.push(await slices.run(shelf.prepare(article)));
      } catch (error) {
        for (const each of show) await slices.run(shelf.clear(each));
        throw error;
      }
      const leftovers = shelf.apply({ show, hide: remove });
      atOnce?.();
      for (const each of leftovers) await slices.run(shelf.clear(each));
    },
    async hide(slugs, slices) {
      for (const each of shelf.apply({ show: [], hide: slugs })) await slices.run(shelf.clear(each));
    },
    replaceThesaurus(replacement) {
      thesaurus = replacement;
    },
    within: viewOf,
  };
}
