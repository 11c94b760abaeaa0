import type { Library, OfferRequest, Suggestion } from './library.ts';

/** The questions to offer someone whose own was declined: see `Library.offer`. */
export function offerQuestions(library: Library, request: OfferRequest): readonly Suggestion[] {
  return library.offer(request);
}
