import type { Quotation } from '../answer/answer.ts';
import { quotationUrl } from '../answer/quotation-url.ts';
import type { Article, Passage } from '../article/article.ts';

/** `title › section › ¶ 7`; the lead has no heading to name. */
export function citation(article: Article, passage: Passage): string {
  const heading = article.sections[passage.section]?.heading ?? null;
  const names = heading === null ? [article.title] : [article.title, heading];
  return [...names, `¶ ${passage.number}`].join(' › ');
}

/** What every browser takes in its address bar, in UTF-16 units. */
const URL_LENGTH = 2000;

/** The address of the very words of a quotation; `null` where the article has none. */
export function address(quotation: Pick<Quotation, 'article' | 'passage' | 'span'>): string | null {
  return quotationUrl(quotation, URL_LENGTH);
}
