import type { Answer, Quotation } from '../../answer/answer.ts';
import { shownQuotations } from '../../answer/shown-quotations.ts';
import { quotationParts, type QuotationPart } from '../quotation-pages.ts';
import { packPages } from './pack-pages.ts';

/** Passages on one of the pages after the answer. */
const PASSAGES_PER_PAGE = 3;

/** A quotation with the number that its citation has in the message. */
export interface NumberedPart extends QuotationPart {
  readonly number: number;
}

/** What a page has for quotations, in UTF-16 units. */
export interface Room {
  readonly room: number;
  readonly sizeOf: (block: NumberedPart) => number;
}

/**
 * The quotations on each page of an answer. The first holds the answer, or what comes nearest to it, and those of its
 * further quotations that fit whole; the next what is left of it and the other passages that were considered. A declined
 * question has the first page only.
 */
export function answerPages(answer: Answer, { room, sizeOf }: Room): readonly (readonly NumberedPart[])[] {
  const [best, ...further] = shownQuotations(answer);
  if (best === undefined) return [[]];
  const partsOf = (quotation: Quotation, number: number): readonly NumberedPart[] =>
    quotationParts(quotation, (part) => sizeOf({ ...part, number }) <= room).map((part) => ({ ...part, number }));

  const [opening, ...rest] = partsOf(best, 1);
  if (opening === undefined || answer.kind === 'declined') return [opening === undefined ? [] : [opening]];
  const first = [opening];
  let left = room - sizeOf(opening);
  for (const quotation of rest.length === 0 ? further : []) {
    const block = { quotation, part: null, number: first.length + 1 };
    const size = sizeOf(block);
    if (size > left) break;
    first.push(block);
    left -= size;
  }

  const shown = new Set(first.map(({ quotation }) => quotation.passage.id));
  const others = [...further, ...answer.ranked.map(({ quotation }) => quotation)].filter(({ passage }) => {
    const known = shown.has(passage.id);
    shown.add(passage.id);
    return !known;
  });
  const parts = [...rest, ...others.flatMap((quotation, index) => partsOf(quotation, first.length + 1 + index))];
  return parts.length === 0 ? [first] : [first, ...packPages(parts, { room, perPage: PASSAGES_PER_PAGE, sizeOf })];
}
