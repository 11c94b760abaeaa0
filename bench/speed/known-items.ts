import type { PassageDocument } from '../documents.ts';
import { pick, seededRandom } from '../random.ts';
import { withTypingError } from '../typing-error.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}]+)*/gu;
const LEAST_WORDS = 3;
const MOST_WORDS = 6;
const SHARE_MISTYPED = 0.2;

/**
 * Queries of someone who knows what the text says: three to six words of a passage as they stand in a row, one query in five with a
 * typing error. The same for the same seed.
 */
export function knownItemQueries(
  documents: readonly PassageDocument[],
  count: number,
  seed: number,
): readonly string[] {
  const random = seededRandom(seed);
  const passages = documents.map(({ text }) => text.match(WORD) ?? []).filter((words) => words.length >= MOST_WORDS);
  return Array.from({ length: passages.length === 0 ? 0 : count }, () => {
    const words = pick(passages, random) ?? [];
    const length = LEAST_WORDS + Math.floor(random() * (MOST_WORDS - LEAST_WORDS + 1));
    const from = Math.floor(random() * (words.length - length + 1));
    const query = words.slice(from, from + length).join(' ');
    return random() < SHARE_MISTYPED ? withTypingError(query, random) : query;
  });
}
