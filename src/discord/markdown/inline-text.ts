import { shortenLabel } from '../label.ts';
import { escapeMarkdown } from './escape.ts';

/** Titles, headings and names within our own text, in UTF-16 units before escaping: two or three lines on a phone. */
const NAME_LENGTH = 120;

/** A name of someone else's as plain text on one line, shortened at a word to `limit` where need be. */
export function inlineText(name: string, limit: number = NAME_LENGTH): string {
  return escapeMarkdown(shortenLabel(name, limit));
}
