import { afterPrologue } from './html-prologue.ts';
import type { Document } from './read-article.ts';
import { saysHtml, saysMarkdown } from './said-kind.ts';

/** Tags that no text begins with that is not a page. */
const PAGE = /^<(?:html|head|body|title|meta|frameset|article|main)(?=[\s/>])/i;

/** What a page has above its text. Slides in Markdown begin with it too. */
const TRIMMINGS = /^<(?:style|script|link|base|noscript)(?=[\s/>])/i;

/** Tags that a piece of a page may begin with, and that Markdown may hold too. */
const FRAGMENT =
  /^<(?:a|abbr|address|aside|b|big|blockquote|br|button|center|dd|details|div|dl|dt|em|fieldset|figure|font|footer|form|h[1-6]|header|hgroup|hr|i|iframe|img|input|ins|li|map|marquee|menu|nav|nobr|ol|p|picture|pre|section|select|small|span|strong|sub|summary|sup|svg|table|tbody|td|template|th|time|tr|tt|u|ul|video)(?=[\s/>])/i;

/** How a fragment shows that it is HTML throughout: so many of its blocks begin, or end. */
const MANY_TAGS = 3;
const OPENING_TAGS = /<(?:div|section|p|h[1-6]|table|ul|ol|li)[\s>]/gi;
const CLOSING_TAGS = /<\/(?:div|section|p|h[1-6]|table|ul|ol|li)>/gi;

/** So much, in UTF-16 units, shows it. */
const LOOKED_AT = 64 * 1024;

/** Roots of XML that no browser shows as a page, whatever its server calls it. */
const FEED = /^<(?:rss|feed|rdf:rdf|opml|urlset|sitemapindex)(?=[\s/>])/i;

/** Whether a text is a page: by how it begins, and by what its server and its name say where it begins with a tag. */
export function looksLikeHtml(text: string, document: Omit<Document, 'bytes'>): boolean {
  const { isHtml, rest } = afterPrologue(text);
  if (isHtml || PAGE.test(rest)) return true;
  if (FEED.test(rest)) return false;
  if (TRIMMINGS.test(rest) && !saysMarkdown(document)) return true;
  const start = rest.slice(0, LOOKED_AT);
  if (saysHtml(document)) return text.trimStart().startsWith('<') || hasManyTags(start);
  return FRAGMENT.test(rest) && hasManyTags(start);
}

/** @param text - that is no page */
export function isXml(text: string): boolean {
  return /^\s*<\?xml\s/.test(text) || FEED.test(afterPrologue(text).rest);
}

function hasManyTags(start: string): boolean {
  return [OPENING_TAGS, CLOSING_TAGS].some((tags) => (start.match(tags)?.length ?? 0) >= MANY_TAGS);
}
