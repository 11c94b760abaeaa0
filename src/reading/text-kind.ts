import type { Document } from './read-article.ts';
import { isNamedText, saysMarkdown } from './said-kind.ts';

const FRONT_MATTER = /^---[ \t]*\r?\n[\s\S]{0,5000}?^title[ \t]*:/m;
const MARKS = /^#{1,6}[ \t]+\S|\[[^\]\n]+\]\([^)\s]+\)|\*\*[^*\n]+\*\*/m;

/** Front matter tells; otherwise the name, what the server calls it, and last the marks of Markdown themselves. */
export function looksLikeMarkdown(text: string, document: Omit<Document, 'bytes'>): boolean {
  if (FRONT_MATTER.test(text.trimStart()) && text.trimStart().startsWith('---')) return true;
  return saysMarkdown(document) || (!isNamedText(document) && MARKS.test(text));
}
