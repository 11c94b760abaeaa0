import type { Library, Suggestion, SuggestionRequest } from '../../library/library.ts';

/** Questions offered where one is declined. */
const OFFERED = 3;

/** Questions that the articles do answer: those nearest to what was asked, then the articles' own. */
export function offerQuestions(library: Library, request: Omit<SuggestionRequest, 'limit'>): readonly Suggestion[] {
  const near = library.suggest({ ...request, limit: OFFERED });
  const own = library.suggest({ ...request, typed: '', limit: OFFERED });
  const added = own.filter((suggestion) => near.every(({ text }) => text !== suggestion.text));
  return [...near, ...added].slice(0, OFFERED);
}
