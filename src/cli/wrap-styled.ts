import { stripVTControlCharacters } from 'node:util';
import { graphemeCount, wrap } from './wrap.ts';

/** What a line begins with that its next lines repeat: the bars of a quote, and an indentation. */
const LEAD = /^(?:│ )* */;

/** A text with ANSI codes, which take no place, wrapped at words to lines of at most `width` characters. */
export function wrapStyled(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const [lead = ''] = LEAD.exec(line) ?? [];
      const rest = { start: lead.length, end: line.length };
      const parts = wrap(line, rest, width - lead.length, (part) => graphemeCount(stripVTControlCharacters(part)));
      return parts.map(({ start, end }) => lead + line.slice(start, end));
    })
    .join('\n');
}
