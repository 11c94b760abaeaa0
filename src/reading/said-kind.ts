import type { Document } from './read-article.ts';

type Said = Omit<Document, 'bytes'>;

const HTML_NAME = /\.x?html?$/i;
const HTML_TYPE = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;
const MARKDOWN_NAME = /\.(?:md|markdown|mdown|mkd)$/i;
const MARKDOWN_TYPE = /markdown/i;
const TEXT_NAME = /\.(?:txt|text)$/i;

/** What a document's name and its server say that it is. */
export function saysHtml(said: Said): boolean {
  return HTML_NAME.test(nameOf(said)) || HTML_TYPE.test(said.contentType ?? '');
}

export function saysMarkdown(said: Said): boolean {
  return MARKDOWN_NAME.test(nameOf(said)) || MARKDOWN_TYPE.test(said.contentType ?? '');
}

/** Servers call everything else `text/plain`; only a name means it. */
export function isNamedText(said: Said): boolean {
  return TEXT_NAME.test(nameOf(said));
}

function nameOf({ name, url }: Said): string {
  return name ?? (url !== null && URL.canParse(url) ? new URL(url).pathname : '');
}
