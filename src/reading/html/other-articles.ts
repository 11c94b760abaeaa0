import { leftOut } from '../left-out.ts';
import type { LeftOut } from '../read-article.ts';
import { lineOf } from './line-of.ts';
import type { PageDocument, PageElement } from './page-dom.ts';
import { saysTheSame } from './page-title.ts';

const HEADLINES = ['h1', 'h2', 'h3'];

/**
 * Takes out the articles that a page goes on with below its own, as sites do that never end: those beside the one that has the page's
 * title for its headline, with a headline of the same rank. Where the title stands outside or in several, all stay, and so do those of
 * a lower rank: the sections of an article, a recipe's parts and answers are `<article>`s too.
 */
export function removeOtherArticles(document: PageDocument, title: string | null): readonly LeftOut[] {
  if (title === null) return [];
  const headlines = HEADLINES.flatMap((name) => [...document.getElementsByTagName(name)]).filter((headline) =>
    saysTheSame(lineOf(headline), title),
  );
  const [headline] = headlines;
  const own = headline?.closest('article') ?? null;
  if (headline === undefined || own === null || !headlines.every((one) => own.contains(one))) return [];
  const others = [...(own.parentElement?.children ?? [])].filter(
    (one) => one.tagName === 'ARTICLE' && one !== own && hasAny(one, headline.tagName),
  );
  for (const article of others) article.remove();
  return others.map((article) => leftOut('related', lineOf(article)));
}

function hasAny(article: PageElement, tagName: string): boolean {
  const [first] = article.getElementsByTagName(tagName);
  return first !== undefined;
}
