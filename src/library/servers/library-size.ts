import type { Article } from '../../article/article.ts';

/** How much a library holds. */
export interface LibrarySize {
  readonly articles: number;
  readonly passages: number;
  /** UTF-16 units of all texts, headings and sidecar lines. */
  readonly characters: number;
}

export const NOTHING: LibrarySize = { articles: 0, passages: 0, characters: 0 };

export function sizeOf({ sections, passages, questions }: Article): LibrarySize {
  let characters = 0;
  for (const { heading } of sections) characters += heading?.length ?? 0;
  for (const { text } of passages) characters += text.length;
  for (const { text } of questions) characters += text.length;
  return { articles: 1, passages: passages.length, characters };
}

export function plus(one: LibrarySize, other: LibrarySize): LibrarySize {
  return {
    articles: one.articles + other.articles,
    passages: one.passages + other.passages,
    characters: one.characters + other.characters,
  };
}

export function minus(whole: LibrarySize, part: LibrarySize): LibrarySize {
  const { articles, passages, characters } = part;
  return plus(whole, { articles: -articles, passages: -passages, characters: -characters });
}

/** Bytes of heap that a library takes for being there, and for each article and passage whatever its length. */
const BYTES_A_LIBRARY = 100_000;
const BYTES_AN_ARTICLE = 1_800;
const BYTES_A_PASSAGE = 1_600;
/** The longer a text, the more of its words the index has already: its bytes grow with this power of its characters. */
const TEXT_POWER = 0.8;
const TEXT_BYTES = 470;

/**
 * Bytes of heap that a library of this size takes, articles and indexes together: rather too many than too few.
 *
 * Fitted to what libraries took after a collection (`--expose-gc`, Node 20), with their texts as the parsing thread gives them: 10 to
 * 20,000 passages of Debian's Dutch documentation as they are, cut to 70 characters, five put together, one an article, with three
 * sidecar lines each, or in two bytes a character; tables of names and numbers; and the evaluation sets in Dutch, German and English.
 * It gave 1.0 to 2.0 times what each took: the least for many subjects in little text, the most for much text on one. Only words that
 * stand nowhere else, as no prose has them, take more, up to two and a half times what is counted. `npm run bench -- --only libraries`
 * tells what was taken and what was counted.
 */
export function bytesOf({ articles, passages, characters }: LibrarySize): number {
  return (
    BYTES_A_LIBRARY +
    articles * BYTES_AN_ARTICLE +
    passages * BYTES_A_PASSAGE +
    Math.round(TEXT_BYTES * characters ** TEXT_POWER)
  );
}
