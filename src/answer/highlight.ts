import type { Language } from '../language/language.ts';
import type { Span } from '../language/span.ts';
import { tokenise } from '../language/tokenise.ts';
import type { Terms } from '../search/terms.ts';
import type { WordMatcher } from './word-match.ts';

/** The words within a span of a text that the question asks for, neighbours as one run; offsets into `text`. */
export function highlight(
  text: string,
  span: Span,
  language: Language,
  matcher: WordMatcher,
  terms: Terms,
): readonly Span[] {
  const runs: Span[] = [];
  for (const token of tokenise(text.slice(span.start, span.end), language)) {
    const term = terms.find(token.term);
    if (token.stop || term === undefined || !matcher.isMeant(term)) continue;
    const start = span.start + token.start;
    const end = span.start + token.end;
    const last = runs.at(-1);
    // Words with nothing but a space or a hyphen between them read as one (*Lloyd Austin*); a joined word comes before its parts.
    const touches = last !== undefined && (start < last.end || /^[\s-]?$/u.test(text.slice(last.end, start)));
    if (touches) runs[runs.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else runs.push({ start, end });
  }
  return runs;
}
