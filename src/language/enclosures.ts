import type { Span } from './span.ts';
import { endsStep, type Steps } from './steps.ts';

/**
 * Longest quotation or aside, in UTF-16 units, that is kept in one sentence: two or three short sentences. A longer one is
 * broken at its own sentences, for a citation should stay readable.
 */
const LONGEST_ENCLOSURE = 240;

const upTo = (inner: string): string => `${inner}{1,${LONGEST_ENCLOSURE}}?`;

/** A straight quotation mark opens only before text and closes only after it; an inch mark or an apostrophe does neither. */
const ENCLOSURE = new RegExp(
  [
    `„${upTo('[^„“”\\n]')}[“”]`,
    `“${upTo('[^“”\\n]')}”`,
    `«${upTo('[^«»\\n]')}»`,
    `»(?=\\S)${upTo('[^«»\\n]')}«`,
    `(?<![\\p{L}\\p{N}])"(?=\\S)${upTo('[^"\\n]')}(?<=\\S)"(?![\\p{L}\\p{N}])`,
    `(?<![\\p{L}\\p{N}])['‘](?=[\\p{L}…])(?![stnkm]\\s)${upTo('[^\\n]')}(?<=\\S)['’](?![\\p{L}\\p{N}])`,
    `\\(${upTo('[^()\\n]')}\\)`,
    `\\[${upTo('[^[\\]\\n]')}\\]`,
  ].join('|'),
  'gu',
);

/** The quotations and brackets of a text that are opened and closed, from mark to mark; in order, those inside another left out. */
export function* enclosures(text: string): Steps<readonly Span[]> {
  const found: Span[] = [];
  for (const match of text.matchAll(ENCLOSURE)) {
    found.push({ start: match.index, end: match.index + match[0].length });
    if (endsStep(found.length)) yield;
  }
  return found;
}
