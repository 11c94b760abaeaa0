import { documentTitle } from '../document-title.ts';
import type { JsonLdNode } from './json-ld.ts';
import { lineOf } from './line-of.ts';
import type { MetaTags } from './meta-tags.ts';
import type { PageDocument } from './page-dom.ts';
import { plainText } from './plain-text.ts';

/** What parts a title from its site's name. */
const SEPARATOR = /\s+[|–—·•»:/-]+\s+|\s*[|»]\s*/u;

/** Most words that the name of a site has, where nothing tells what it is. */
const MAX_SITE_WORDS = 4;

/** Fewest characters that are left of a title which loses its site. */
const MIN_TITLE = 8;

/**
 * What an article is called: as its headline on the page where that is the one that the page's metadata names, else by JSON-LD, Open
 * Graph, the only `<h1>` and `<title>`, in this order, without the site's name.
 *
 * @param siteNames - as far as they are known
 */
export function pageTitle(
  document: PageDocument,
  node: JsonLdNode | null,
  meta: MetaTags,
  siteNames: readonly string[],
): string | null {
  const headlines = [...document.getElementsByTagName('h1')].map(lineOf).filter((line) => line !== '');
  const shown =
    document.querySelector('head > title')?.textContent ?? document.querySelector('title')?.textContent ?? '';
  const named = [node?.headline ?? null, meta.first('og:title', 'twitter:title'), shown]
    .map((title) => withoutSite(plainText(title ?? ''), siteNames))
    .filter((title) => title !== '');
  const headline = headlines.find((line) => named.some((title) => saysTheSame(line, title)));
  const only = headlines.length === 1 ? headlines[0] : undefined;
  const [first] = named.slice(0, -1);
  return documentTitle(headline ?? first ?? only ?? named.at(-1) ?? headlines[0] ?? '');
}

/** Whether one of two titles is the other, or begins with it, but for marks and capitals: metadata are cut short. */
export function saysTheSame(one: string, other: string): boolean {
  const [short, long] = [comparable(one), comparable(other)].sort((a, b) => a.length - b.length);
  if (short === undefined || long === undefined || short === '') return false;
  return short === long || (short.length >= MIN_TITLE && short.length > long.length / 2 && long.startsWith(short));
}

function comparable(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function withoutSite(title: string, siteNames: readonly string[]): string {
  const parts = title.split(SEPARATOR);
  const [first, last] = [parts[0] ?? '', parts.at(-1) ?? ''];
  if (parts.length === 1) return title;
  const isSite = (part: string): boolean => siteNames.some((name) => comparable(name) === comparable(part));
  const tail = title.slice(0, title.length - last.length).replace(/[\s|–—·•»:/-]+$/u, '');
  if (tail.length >= MIN_TITLE && (isSite(last) || /[|»]/u.test(title))) return withoutSite(tail, siteNames);
  if (isSite(first)) return title.slice(first.length).replace(/^[\s|–—·•»:/-]+/u, '');
  const isShort = last.split(' ').length <= MAX_SITE_WORDS && siteNames.some((name) => saysTheSame(last, name));
  return isShort && tail.length >= MIN_TITLE ? tail : title;
}
