import type { Article } from '../../article/article.ts';
import type { Library } from '../../library/library.ts';
import { findByName } from './find-by-name.ts';

/** The article that was chosen (its slug) or typed (its slug or its title, or how that begins). */
export function findArticle(library: Library, typed: string): Article | null {
  const articles = library.articles();
  return (
    library.article(typed) ??
    findByName(articles, typed, ({ title }) => title) ??
    findByName(articles, typed, ({ slug }) => slug)
  );
}
