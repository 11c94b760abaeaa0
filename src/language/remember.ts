/** Enough for the vocabulary of a large library; a few megabytes when full. */
const MOST_WORDS = 50_000;

/**
 * The same function, its results remembered: text repeats its words, and a stem costs far more than a look-up. When the
 * memory is full (`most` results) it starts afresh, so that no one can make it grow.
 */
export function remember<Result extends string | object | boolean>(
  compute: (word: string) => Result,
  most = MOST_WORDS,
): (word: string) => Result {
  const known = new Map<string, Result>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const result = compute(word);
    known.set(word, result);
    return result;
  };
}
