import type { Span } from '../language/span.ts';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The lines into which a part of a text falls: at its own line breaks, and before a word that would pass `width`
 * characters. No word is altered, and one that is longer than a line stands on a line of its own.
 */
export function wrap(text: string, span: Span, width: number): readonly Span[] {
  const lines: Span[] = [];
  let start = span.start;
  for (const line of text.slice(span.start, span.end).split('\n')) {
    lines.push(...wrapLine(text, { start, end: start + line.length }, width));
    start += line.length + 1;
  }
  return lines;
}

function wrapLine(text: string, line: Span, width: number): readonly Span[] {
  if (fits(text, line, width)) return [line];
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
    if (fits(text, longer, width)) {
      current = longer;
      continue;
    }
    lines.push(current);
    current = word;
  }
  return current === null ? lines : [...lines, current];
}

function fits(text: string, { start, end }: Span, width: number): boolean {
  if (end - start <= width) return true;
  return [...graphemes.segment(text.slice(start, end))].length <= width;
}
