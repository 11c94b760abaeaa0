import type { Article } from '../src/article/article.ts';

/** A passage as a search engine is given it. */
export interface PassageDocument {
  /** `slug#n`. */
  readonly id: string;
  readonly title: string;
  /** Empty above the first heading. */
  readonly heading: string;
  readonly text: string;
  /** BCP 47 primary subtag of the article. */
  readonly language: string;
}

/** The fields that are searched, the same in every engine. */
export const FIELDS = ['title', 'heading', 'text'] as const;

/** The articles' passages, in reading order. */
export function documentsOf(articles: readonly Article[]): PassageDocument[] {
  return articles.flatMap(({ title, language, sections, passages }) =>
    passages.map(({ id, section, text }) => ({
      id,
      title,
      heading: sections[section]?.heading ?? '',
      text,
      language: language.split('-')[0] ?? language,
    })),
  );
}
