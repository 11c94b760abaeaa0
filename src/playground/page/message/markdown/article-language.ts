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
    articles.filter(({ title }) => placeOf(title, text) !== -1).map((article) => article.language),
  );
  return language === undefined || others.length > 0 ? null : language;
}

/** The text in pieces: the titles of articles that are in another language than `around`, and what stands between them. */
export function titledPieces(text: string, articles: readonly NamedArticle[], around: string): readonly TitledPiece[] {
  const foreign = articles
    .filter(({ language }) => !isSameLanguage(language, around))
    .toSorted((a, b) => b.title.length - a.title.length);
  const pieces: TitledPiece[] = [];
  let rest = text;
  while (rest !== '') {
    const found = foreign
      .map((article) => ({ article, at: placeOf(article.title, rest) }))
      .filter(({ at }) => at !== -1)
      .sort((a, b) => a.at - b.at)[0];
    const at = found?.at ?? rest.length;
    if (at > 0) pieces.push({ text: rest.slice(0, at), lang: null });
    if (found === undefined) break;
    pieces.push({ text: found.article.title, lang: found.article.language });
    rest = rest.slice(at + found.article.title.length);
  }
  return pieces;
}

/** Where a title stands in a text, as words of its own; -1 where it does not. */
function placeOf(title: string, text: string): number {
  if (title === '') return -1;
  for (let at = text.indexOf(title); at !== -1; at = text.indexOf(title, at + 1)) {
    if (!ENDS_IN_WORD.test(text.slice(0, at)) && !BEGINS_WITH_WORD.test(text.slice(at + title.length))) return at;
  }
  return -1;
}

const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{N}]/u;

/** `en` and `en-GB` are read alike. */
export function isSameLanguage(one: string, other: string): boolean {
  return primary(one) === primary(other);
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
