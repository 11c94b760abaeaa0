import type { Document } from './read-article.ts';

/** What may stand above the first tag. */
const PROLOGUE = /^\s*(?:<\?xml[^>]{0,300}\?>\s*|<!--[\s\S]{0,5000}?-->\s*)*/;

const HTML_OPENING = /^<!doctype\s+html|^<(?:html|head|body|title|meta|article|main)[\s>]/i;

/** Tags that a piece of a page may begin with, and that Markdown may hold too. */
const HTML_FRAGMENT = /^<(?:div|section|header|p|h[1-6]|table|ul|ol|span|nav)[\s>]/i;
const CLOSING_TAGS = /<\/(?:div|section|p|h[1-6]|table|ul|ol|li)>/gi;

/** How a fragment shows that it is HTML throughout. */
const MANY_TAGS = 3;

/** @param start - how the text begins */
export function looksLikeHtml(start: string): boolean {
  const opening = start.slice(PROLOGUE.exec(start)?.[0].length ?? 0);
  if (HTML_OPENING.test(opening)) return true;
  return HTML_FRAGMENT.test(opening) && (opening.match(CLOSING_TAGS)?.length ?? 0) >= MANY_TAGS;
}

const MARKDOWN_NAME = /\.(?:md|markdown|mdown|mkd)$/i;
const TEXT_NAME = /\.(?:txt|text)$/i;

const FRONT_MATTER = /^---[ \t]*\r?\n[\s\S]{0,5000}?^title[ \t]*:/m;
const MARKS = /^#{1,6}[ \t]+\S|\[[^\]\n]+\]\([^)\s]+\)|\*\*[^*\n]+\*\*/m;

/** Front matter tells; otherwise the name, what the server calls it, and last the marks of Markdown themselves. */
export function looksLikeMarkdown(text: string, { name, url, contentType }: Omit<Document, 'bytes'>): boolean {
  if (FRONT_MATTER.test(text.trimStart()) && text.trimStart().startsWith('---')) return true;
  const called = name ?? pathOf(url);
  if (MARKDOWN_NAME.test(called) || /markdown/i.test(contentType ?? '')) return true;
  return !TEXT_NAME.test(called) && MARKS.test(text);
}

function pathOf(url: string | null): string {
  return url !== null && URL.canParse(url) ? new URL(url).pathname : '';
}
