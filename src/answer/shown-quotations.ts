import type { Answer, Quotation } from './answer.ts';

/** What a reader is shown first: the quotations that answer, else the nearest passage (to be said to be just that), if any. */
export function shownQuotations(answer: Answer): readonly Quotation[] {
  switch (answer.kind) {
    case 'answered':
      return answer.quotations;
    case 'unsure':
      return [answer.nearest];
    case 'declined':
      return answer.nearest === null ? [] : [answer.nearest];
    default:
      return answer satisfies never;
  }
}
