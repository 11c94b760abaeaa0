import type { Article } from '../../article/article.ts';

/**
 * Heap that indexes take: for being there, for a passage whatever its length, and for a UTF-16 unit of text, sidecar lines included.
 * Fitted to what libraries of 15 to 20,000 passages took, in passages of 140 and of 700 characters (Debian's Dutch documentation):
 * measured again later, it counts two thirds to four fifths of what is taken. `npm run bench -- --only libraries` tells both.
 */
export const BYTES_A_LIBRARY = 300_000;
const BYTES_A_PASSAGE = 400;
const INDEX_BYTES_A_CHARACTER = 16;
/** Heap that the text itself takes: V8 keeps it in one byte a character, or in two where one of them needs that. */
const TEXT_BYTES_A_CHARACTER = 2;

/** What an article takes in memory: in a library's indexes, and by itself. In bytes, roughly. */
export interface ArticleSize {
  readonly index: number;
  readonly text: number;
}

export function sizeOf({ passages, questions }: Article): ArticleSize {
  let characters = 0;
  for (const { text } of passages) characters += text.length;
  for (const { text } of questions) characters += text.length;
  return {
    index: passages.length * BYTES_A_PASSAGE + characters * INDEX_BYTES_A_CHARACTER,
    text: characters * TEXT_BYTES_A_CHARACTER,
  };
}
