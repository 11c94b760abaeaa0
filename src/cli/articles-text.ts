import type { Article } from '../article/article.ts';
import { block } from './block.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import type { Screen } from './screen.ts';

/** The articles for a reader: of each its title, the name to call it by, and its extent. */
export function articlesText(articles: readonly Article[], texts: Catalogue, screen: Screen): string {
  return articles
    .map(({ slug, title, language, sections, passages }) =>
      [
        screen.style('heading', block({ text: title }, screen)),
        block({ text: `${slug} (${language}): ${texts.extent(sections.length, passages.length)}`, indent: 2 }, screen),
      ].join('\n'),
    )
    .join('\n\n');
}

/** One article for a program. */
export function articleJson({ slug, title, language, source, published, sections, passages }: Article) {
  return {
    slug,
    title,
    language,
    source,
    published,
    sections: sections.map(({ heading }) => heading),
    passages: passages.length,
  };
}
