import type { Article } from '../article/article.ts';
import type { Quotation } from './answer.ts';
import { textFragments } from './text-fragment.ts';
import { withoutBrackets } from './text-fragment-encoding.ts';

/** The part of a quotation that its address is made of. */
type Quoted = Pick<Quotation, 'article' | 'passage' | 'span'>;

/** What parts an address from what it tells the browser alone. */
const DIRECTIVE = ':~:';

/**
 * The address of an article's page on the web, without the words that it may lead to; `null` when there is none of at most
 * `limit` UTF-16 units.
 */
export function sourceUrl({ source }: Article, limit: number): string | null {
  const url = source?.url ?? null;
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  const page = withoutBrackets(withoutDirective(href));
  return (protocol === 'https:' || protocol === 'http:') && page.length <= limit ? page : null;
}

/**
 * The address of the very words of a quotation (https://wicg.github.io/scroll-to-text-fragment/), as exact as `limit` UTF-16
 * units allow; else that of the page alone. That too for a table's row, whose text is not the page's.
 */
export function quotationUrl({ article, passage, span }: Quoted, limit: number): string | null {
  const page = sourceUrl(article, limit);
  if (page === null || passage.form === 'table-row') return page;
  const start = `${page}${page.includes('#') ? '' : '#'}${DIRECTIVE}text=`;
  for (const fragment of textFragments(article, passage, span)) {
    if (start.length + fragment.length <= limit) return `${start}${fragment}`;
  }
  return page;
}

/** Someone may have copied an address that leads to other words. */
function withoutDirective(href: string): string {
  const hash = href.indexOf('#');
  const directive = hash === -1 ? -1 : href.indexOf(DIRECTIVE, hash);
  if (directive === -1) return href;
  return href.slice(0, directive === hash + 1 ? hash : directive);
}
