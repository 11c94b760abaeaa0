import type { Quotation } from '../answer/answer.ts';
import { languageOf } from '../language/languages.ts';
import { sentences } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';
import { MESSAGE_CHARACTERS } from './limits.ts';

/** What one message shows of a quotation. */
export interface QuotationPart {
  readonly quotation: Quotation;
  /** Counted from 1; `null` unless a sentence had to be split. */
  readonly part: { readonly number: number; readonly of: number } | null;
}

/** Says whether a message can hold this part. */
export type Fits = (part: QuotationPart) => boolean;

/** Stands for a mark that is not known yet, at its longest. */
const UNKNOWN_PART = { number: 999, of: 999 };

/** Where a sentence too long for any message is split, best places first: they match what ends a part. */
const CLAUSE_END = /[,;:–—]\s+|\n\s*/gu;
const WORD_END = /\s+/gu;

/**
 * A quotation that one message cannot hold, as the parts that follow each other in several: as many whole sentences as fit,
 * and only a sentence that does not fit alone split at a clause, a word or a character. Nothing is lost but the space
 * between two parts.
 */
export function quotationParts(quotation: Quotation, fits: Fits): readonly QuotationPart[] {
  // No need to lay out what is too long as it stands: a passage may be a book.
  const holds: Fits = (part) => part.quotation.span.end - part.quotation.span.start <= MESSAGE_CHARACTERS && fits(part);
  const whole = { quotation, part: null };
  if (holds(whole)) return [whole];
  const within = (span: Span): Quotation => ({ ...quotation, span });
  const parts: QuotationPart[] = [];
  let open: Span | null = null;
  for (const sentence of sentencesOf(quotation)) {
    const longer: Span = { start: open?.start ?? sentence.start, end: sentence.end };
    if (holds({ quotation: within(longer), part: null })) {
      open = longer;
      continue;
    }
    if (open !== null) parts.push({ quotation: within(open), part: null });
    open = null;
    if (holds({ quotation: within(sentence), part: null })) open = sentence;
    else parts.push(...sentenceParts(within(sentence), holds));
  }
  if (open !== null) parts.push({ quotation: within(open), part: null });
  return parts;
}

/** The sentences that the quotation is made of; together they reach from its start to its end. */
function sentencesOf({ article, passage, span }: Quotation): readonly Span[] {
  const inside = sentences(passage.text, languageOf(article.language)).filter(
    ({ start, end }) => start < span.end && end > span.start,
  );
  if (inside.length === 0) return [span];
  return inside.map(({ start, end }, index) => ({
    start: index === 0 ? span.start : start,
    end: index === inside.length - 1 ? span.end : end,
  }));
}

function sentenceParts(sentence: Quotation, fits: Fits): readonly QuotationPart[] {
  const { text } = sentence.passage;
  const spans: Span[] = [];
  let { start } = sentence.span;
  while (start < sentence.span.end) {
    const end = partEnd(text, { start, end: sentence.span.end }, (cut) =>
      fits({ quotation: { ...sentence, span: { start, end: cut } }, part: UNKNOWN_PART }),
    );
    const written = text.slice(start, end).trimEnd().length;
    if (written > 0) spans.push({ start, end: start + written });
    start = end;
  }
  return spans.map((span, index) => ({
    quotation: { ...sentence, span },
    part: { number: index + 1, of: spans.length },
  }));
}

/** The farthest good place to split: a clause's end, or a word's, unless that gives away half of what would fit. */
function partEnd(text: string, { start, end }: Span, fits: (cut: number) => boolean): number {
  if (fits(end)) return end;
  const reach = farthest(Math.min(end - start, MESSAGE_CHARACTERS), (length) => fits(start + length));
  // One unit more, to see what begins where the reach ends.
  const rest = text.slice(start, start + reach + 1);
  const places = [matchEnds(rest, CLAUSE_END), matchEnds(rest, WORD_END), characterEnds(rest), codePointEnds(rest)];
  const lengths = places.map((ends) => ends.findLast((length) => length <= reach) ?? 0);
  return start + (lengths.find((length) => length > 0 && length >= reach / 2) ?? reach);
}

function matchEnds(text: string, pattern: RegExp): readonly number[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => index + found.length);
}

function characterEnds(text: string): readonly number[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ index }) => index);
}

/** Only for a character, as a reader sees it, that no message can hold. */
function codePointEnds(text: string): readonly number[] {
  let end = 0;
  return Array.from(text, (codePoint) => (end += codePoint.length));
}

/** The largest length up to `most` that fits, and 1 where none does; what is longer than one that does not fit never fits. */
function farthest(most: number, fits: (length: number) => boolean): number {
  let low = 1;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
