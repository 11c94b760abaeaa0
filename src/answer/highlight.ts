import type { Language } from '../language/language.ts';
import type { Span } from '../language/span.ts';
import { tokenise } from '../language/tokenise.ts';
import type { WordMatcher } from './word-match.ts';

/** The words within a span of a text that the question asks for, neighbours as one run; offsets into `text`. */
export function highlight(text: string, span: Span, language: Language, matcher: WordMatcher): readonly Span[] {
  const runs: Span[] = [];
  for (const token of tokenise(text.slice(span.start, span.end), language)) {
    if (token.stop || token.joined || matcher.wordOf(token.term) < 0) continue;
    const start = span.start + token.start;
    const end = span.start + token.end;
    const last = runs.at(-1);
    // Words with nothing but a space or a hyphen between them read as one: *Lloyd Austin*, *Noord-Korea*.
    if (last !== undefined && /^[\s-]?$/u.test(text.slice(last.end, start)))
      runs[runs.length - 1] = { start: last.start, end };
    else runs.push({ start, end });
  }
  return runs;
}
