/** Lower case without accents, as it is compared while somebody types. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * How well `typed` fits a text, best first: 0 begins it, 1 begins one of its words, 2 each typed word begins one,
 * 3 stands somewhere in it; `null` where it does not.
 */
function rankMatch(text: string, typed: string): number | null {
  const whole = fold(text);
  const part = fold(typed.trim());
  if (whole.startsWith(part)) return 0;
  const isWordStart = (index: number): boolean => index > 0 && /[^\p{L}\p{N}]/u.test(whole.charAt(index - 1));
  for (let at = whole.indexOf(part); at !== -1; at = whole.indexOf(part, at + 1)) if (isWordStart(at)) return 1;
  if (beginWords(part.split(WORD_BREAK), whole.split(WORD_BREAK))) return 2;
  return whole.includes(part) ? 3 : null;
}

const WORD_BREAK = /[^\p{L}\p{N}]+/u;

/** Whether each part begins a word, a later part a later word. */
function beginWords(parts: readonly string[], words: readonly string[]): boolean {
  let from = 0;
  return parts.every((part) => {
    const at = words.findIndex((word, index) => index >= from && word.startsWith(part));
    from = at + 1;
    return at !== -1;
  });
}

/** What fits by any of its texts, best first and else in the order given; all of it where nothing is typed. */
export function matching<Item>(
  items: readonly Item[],
  textsOf: (item: Item) => readonly string[],
  typed: string,
): readonly Item[] {
  return items
    .flatMap((item) => {
      const ranks = textsOf(item).flatMap((text) => rankMatch(text, typed) ?? []);
      return ranks.length === 0 ? [] : [{ item, rank: Math.min(...ranks) }];
    })
    .sort((one, other) => one.rank - other.rank)
    .map(({ item }) => item);
}
