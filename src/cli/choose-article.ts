import type { Article, Section } from '../article/article.ts';
import type { Library } from '../library/library.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import { choices } from './choices.ts';

export type Choice<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/** The article that the user named; with none named, the only one that there is. */
export function chooseArticle(library: Library, slug: string | undefined, texts: Catalogue): Choice<Article> {
  const all = library.articles();
  const slugs = all.map((article) => article.slug);
  if (slug === undefined) {
    const [only, another] = all;
    if (only === undefined) return { ok: false, message: texts.noArticle };
    return another === undefined
      ? { ok: true, value: only }
      : { ok: false, message: choices(texts.whichArticle, '', slugs, texts) };
  }
  const article = library.article(slug);
  return article === null
    ? { ok: false, message: choices(texts.unknownArticle(slug), slug, slugs, texts) }
    : { ok: true, value: article };
}

/** The section whose heading is the text, whatever its capitals, or else the only one whose heading holds it. */
export function chooseSection(article: Article, text: string, texts: Catalogue): Choice<Section> {
  const wanted = text.trim().toLowerCase();
  const named = article.sections.map((section) => ({ section, name: section.heading ?? texts.lead }));
  const fitting = named.filter(({ name }) => name.toLowerCase().includes(wanted));
  const exact = fitting.filter(({ name }) => name.toLowerCase() === wanted);
  const [chosen, another] = exact.length > 0 ? exact : fitting;
  if (chosen !== undefined && another === undefined) return { ok: true, value: chosen.section };
  const [problem, candidates] =
    chosen === undefined ? [texts.unknownSection(text), named] : [texts.severalSections(text), fitting];
  return {
    ok: false,
    message: choices(
      problem,
      text,
      candidates.map(({ name }) => name),
      texts,
    ),
  };
}
