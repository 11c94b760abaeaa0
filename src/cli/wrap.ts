import type { Span } from '../language/span.ts';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The lines into which a part of a text falls: at its own line breaks, and before a word that would pass `width`
 * characters. No word is altered, and one that is longer than a line stands on a line of its own.
 *
 * @param lengthOf - The places that a part takes on a line; never more than its UTF-16 units.
 */
export function wrap(text: string, span: Span, width: number, lengthOf = graphemeCount): readonly Span[] {
  const lines: Span[] = [];
  let start = span.start;
  for (const line of text.slice(span.start, span.end).split('\n')) {
    lines.push(...wrapLine(text, { start, end: start + line.length }, width, lengthOf));
    start += line.length + 1;
  }
  return lines;
}

function wrapLine(text: string, line: Span, width: number, lengthOf: (part: string) => number): readonly Span[] {
  const fits = ({ start, end }: Span): boolean => end - start <= width || lengthOf(text.slice(start, end)) <= width;
  if (fits(line)) return [line];
  const lines: Span[] = [];
  let current: Span | null = null;
  // Only at spaces and tabs: a no-break space keeps "€ 5,50" together. Nor does a paragraph's number part from its sign.
  for (const match of text.slice(line.start, line.end).matchAll(/(?:¶ )?[^ \t]+/g)) {
    const word = { start: line.start + match.index, end: line.start + match.index + match[0].length };
    if (current === null) {
      current = word;
      continue;
    }
    const longer: Span = { start: current.start, end: word.end };
    if (fits(longer)) {
      current = longer;
      continue;
    }
    lines.push(current);
    current = word;
  }
  return current === null ? lines : [...lines, current];
}

/** What a reader counts. */
export function graphemeCount(text: string): number {
  return [...graphemes.segment(text)].length;
}
