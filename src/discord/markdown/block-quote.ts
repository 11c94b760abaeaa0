import type { Span } from '../../language/span.ts';
import { escapeWithBold } from './escape.ts';

/** From a letter or digit to a letter or digit: where bold renders whatever stands around it. */
const WORDS = /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/u;

/**
 * The part of `text` in `span` as a block quote, to the letter, with the highlighted words in bold. A highlight that bold
 * could not render (nothing but punctuation) is left plain.
 */
export function blockQuote(text: string, span: Span, highlights: readonly Span[]): string {
  const bold = boldSpans(text, span, highlights).map(({ start, end }) => ({
    start: start - span.start,
    end: end - span.start,
  }));
  return `> ${escapeWithBold(text.slice(span.start, span.end), bold).replaceAll('\n', '\n> ')}`;
}

/** Each within one line, no two with only a space between them: two marks on end would not render. */
function boldSpans(text: string, { start, end }: Span, highlights: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  for (const highlight of highlights) {
    for (const words of lineSpans(text, Math.max(highlight.start, start), Math.min(highlight.end, end))) {
      const last = spans.at(-1);
      if (last !== undefined && words.start < last.end) continue;
      if (last !== undefined && /^[^\S\n]*$/u.test(text.slice(last.end, words.start))) {
        spans[spans.length - 1] = { start: last.start, end: words.end };
      } else spans.push(words);
    }
  }
  return spans;
}

function lineSpans(text: string, start: number, end: number): readonly Span[] {
  const spans: Span[] = [];
  let lineStart = start;
  for (const line of text.slice(start, Math.max(start, end)).split('\n')) {
    const found = WORDS.exec(line);
    if (found !== null) {
      spans.push({ start: lineStart + found.index, end: lineStart + found.index + found[0].length });
    }
    lineStart += line.length + 1;
  }
  return spans;
}
