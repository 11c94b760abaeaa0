import type { Steps } from './steps.ts';

/**
 * How much of a text is segmented at once, in UTF-16 units. Every step of `Intl.Segmenter` costs in proportion to the whole text
 * it was given, so that a megabyte at once takes minutes; at this size the cost of a step no longer shows.
 */
const WINDOW = 8192;
/** Enough to go on from. A window that had to grow is read no further, for its steps are dear. */
const FEWEST_BOUNDARIES = 2;

/**
 * Where sentences begin by `segmenter`, in order, without the text's own start: the same for every `window`, in time linear in the text.
 *
 * By Unicode Standard Annex 29 a boundary depends on what follows it up to the next end of a sentence or line at most, and nothing
 * after it depends on what is before it. So all boundaries of a window but the last are final, and any of them may start the next.
 */
export function* sentenceBoundaries(
  text: string,
  segmenter: Pick<Intl.Segmenter, 'segment'>,
  window = WINDOW,
): Steps<readonly number[]> {
  const boundaries: number[] = [];
  let from = 0;
  let size = window;
  for (;;) {
    const most = size > window ? FEWEST_BOUNDARIES : Infinity;
    const found = firstBoundaries(text.slice(from, from + size), segmenter, most);
    const isWhole = from + size >= text.length && found.length < most;
    for (const index of isWhole ? found : found.slice(0, -1)) boundaries.push(from + index);
    if (isWhole) return boundaries;
    size = found.length < FEWEST_BOUNDARIES ? size * 2 : window;
    from += found.at(-2) ?? 0;
    yield;
  }
}

function firstBoundaries(text: string, segmenter: Pick<Intl.Segmenter, 'segment'>, most: number): readonly number[] {
  const found: number[] = [];
  for (const { index } of segmenter.segment(text)) {
    if (index > 0) found.push(index);
    if (found.length === most) break;
  }
  return found;
}
