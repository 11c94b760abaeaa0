import type { Article } from '../article/article.ts';
import type { Quotation } from './answer.ts';

/** Words at each end of a long quotation that make its `start,end` text fragment: enough to be found once in a page. */
const FRAGMENT_WORDS = 5;

/** The part of a quotation that its address is made of. */
type Quoted = Pick<Quotation, 'article' | 'passage' | 'span'>;

/** The address of an article's page on the web; `null` when there is none of at most `limit` UTF-16 units. */
export function sourceUrl({ source }: Article, limit: number): string | null {
  const url = source?.url ?? null;
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  const page = withoutBrackets(href);
  return (protocol === 'https:' || protocol === 'http:') && page.length <= limit ? page : null;
}

/**
 * The address of the very words of a quotation (https://wicg.github.io/scroll-to-text-fragment/): all of them, where that
 * passes `limit` UTF-16 units the first and last, else the page alone; that too for a table's row, whose text is not the
 * page's.
 */
export function quotationUrl({ article, passage, span }: Quoted, limit: number): string | null {
  const page = sourceUrl(article, limit);
  if (page === null || passage.form === 'table-row') return page;
  const fragments = textFragments(passage.text.slice(span.start, span.end));
  const addresses = fragments.map((fragment) => `${page}${page.includes('#') ? '' : '#'}:~:text=${fragment}`);
  return addresses.find((address) => address.length <= limit) ?? page;
}

/** From the most exact to the shortest. A page's text has one space where ours may have a line's end. */
function textFragments(text: string): readonly string[] {
  const words = text.trim().split(/\s+/u);
  const all = encodeFragment(words.join(' '));
  if (words.length <= 2 * FRAGMENT_WORDS) return [all];
  const start = encodeFragment(words.slice(0, FRAGMENT_WORDS).join(' '));
  const end = encodeFragment(words.slice(-FRAGMENT_WORDS).join(' '));
  return [all, `${start},${end}`];
}

/** A dash, a comma and an ampersand have a meaning of their own in a text fragment; a lone surrogate cannot be encoded. */
function encodeFragment(text: string): string {
  return withoutBrackets(encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D'));
}

/** They would end the target of a masked link. */
function withoutBrackets(address: string): string {
  return address.replace(/[()<>\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
