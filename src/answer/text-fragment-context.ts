import type { FragmentPlace } from './text-fragment-place.ts';
import { asOnPage, fragmentWords } from './text-fragment-words.ts';
import type { Passage } from '../article/article.ts';
import type { Span } from '../language/span.ts';

/** Words that have to stand right before or right behind the words looked for. */
interface Context {
  readonly side: 'prefix' | 'suffix';
  readonly text: string;
  /** They and the words looked for, as the page has them together. */
  readonly searched: string;
}

/**
 * Contexts of the words from a place's first to `until`, shortest first; those of the same passage before those of the blocks
 * above and below, between which a page may hold something else.
 */
export function* contextsOf(place: FragmentPlace, until: number, least: number, most: number): Generator<Context> {
  const { from, to, last, words, opening, page, passage, language } = place;
  const start = opening(from, until);
  for (let count = least; count <= most; count++) {
    if (from - count >= 0) {
      yield { side: 'prefix', text: words(from - count, from - 1), searched: opening(from - count, until) };
    }
    if (to + count <= last) {
      yield { side: 'suffix', text: words(to + 1, to + count), searched: opening(from, to + count) };
    }
  }
  const { above, below } = page.neighbours(passage);
  const endOfAbove = from === 0 && above !== null ? endsOf(above, language) : null;
  const startOfBelow = to === last && below !== null ? endsOf(below, language) : null;
  for (let count = least; count <= most; count++) {
    if (endOfAbove !== null) {
      const text = endOfAbove((all) => all.slice(-count));
      if (text !== '') yield { side: 'prefix', text, searched: `${text} ${start}` };
    }
    if (startOfBelow !== null) {
      const text = startOfBelow((all) => all.slice(0, count));
      if (text !== '') yield { side: 'suffix', text, searched: `${start} ${text}` };
    }
  }
}

/** Some words of a block that stand together; its words are told apart once. */
function endsOf(block: Passage, language: string): (take: (all: readonly Span[]) => readonly Span[]) => string {
  const all = fragmentWords(block, language);
  return (take) => {
    const taken = take(all);
    return asOnPage(block.text.slice(taken[0]?.start ?? 0, taken.at(-1)?.end ?? 0), block.form);
  };
}
