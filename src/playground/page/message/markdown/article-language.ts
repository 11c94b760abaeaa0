import type { ShelvedArticle } from '../../../protocol/shelf.ts';

/** What is needed of an article to know its language where it is named. */
export type NamedArticle = Pick<ShelvedArticle, 'title' | 'language'>;

/** A piece of a text; `lang` where it is the title of an article in another language than what is around it. */
export interface TitledPiece {
  readonly text: string;
  readonly lang: string | null;
}

/** The language of the articles that a text names by their titles; `null` where it names none, or they differ. */
export function languageNamedIn(text: string, articles: readonly NamedArticle[]): string | null {
  const [language, ...others] = new Set(
    articles.filter(({ title }) => title !== '' && text.includes(title)).map((article) => article.language),
  );
  return language === undefined || others.length > 0 ? null : language;
}

/** The text in pieces: the titles of articles that are in another language than `around`, and what stands between them. */
export function titledPieces(text: string, articles: readonly NamedArticle[], around: string): readonly TitledPiece[] {
  const foreign = articles.filter(({ title, language }) => title !== '' && !isSameLanguage(language, around));
  const found = foreign.filter(({ title }) => text.includes(title)).sort((a, b) => b.title.length - a.title.length)[0];
  if (found === undefined) return text === '' ? [] : [{ text, lang: null }];
  const at = text.indexOf(found.title);
  const end = at + found.title.length;
  return [
    ...titledPieces(text.slice(0, at), foreign, around),
    { text: found.title, lang: found.language },
    ...titledPieces(text.slice(end), foreign, around),
  ];
}

/** `en` and `en-GB` are read alike. */
export function isSameLanguage(one: string, other: string): boolean {
  return primary(one) === primary(other);
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
