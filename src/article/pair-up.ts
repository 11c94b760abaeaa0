/** What stands in the place of what; `null` where nothing does. */
export type Pair<Item> =
  readonly [before: Item, after: Item] | readonly [before: Item, after: null] | readonly [before: null, after: Item];

/** As alike as this, one was written over the other. */
const MIN_LIKENESS = 0.4;

/** Two lists whose product is larger are not compared item by item. */
const MAX_COMPARED = 40_000;

/**
 * Pairs the items of two lists that are alike, in an order that both lists have, so that what is alike in all is most
 * (Needleman & Wunsch 1970, without a price for gaps). Between two pairs what has no partner comes first from the one list, then
 * from the other.
 *
 * @param likeness - 0 to 1
 */
export function pairUp<Item>(
  before: readonly Item[],
  after: readonly Item[],
  likeness: (a: Item, b: Item) => number,
): readonly Pair<Item>[] {
  if (before.length * after.length > MAX_COMPARED) return unpaired(before, after);
  const alike = before.map((a) => after.map((b) => withFloor(likeness(a, b))));
  const best = bestFrom(alike, before.length, after.length);

  const pairs: Pair<Item>[] = [];
  let [i, j, fromI, fromJ] = [0, 0, 0, 0];
  while (i < before.length && j < after.length) {
    const [a, b, value] = [before[i], after[j], alike[i]?.[j] ?? 0];
    const here = best[i]?.[j] ?? 0;
    if (a !== undefined && b !== undefined && value > 0 && here === value + (best[i + 1]?.[j + 1] ?? 0)) {
      pairs.push(...unpaired(before.slice(fromI, i), after.slice(fromJ, j)), [a, b]);
      [fromI, fromJ] = [++i, ++j];
    } else if (here === (best[i + 1]?.[j] ?? 0)) i += 1;
    else j += 1;
  }
  return [...pairs, ...unpaired(before.slice(fromI), after.slice(fromJ))];
}

function withFloor(likeness: number): number {
  return likeness >= MIN_LIKENESS ? likeness : 0;
}

/** The most that the items from `i` and from `j` on can be alike together. */
function bestFrom(
  alike: readonly (readonly number[])[],
  rows: number,
  columns: number,
): readonly (readonly number[])[] {
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  for (let i = rows - 1; i >= 0; i -= 1) {
    const [row, below] = [best[i] ?? [], best[i + 1] ?? []];
    for (let j = columns - 1; j >= 0; j -= 1) {
      const paired = (alike[i]?.[j] ?? 0) + (below[j + 1] ?? 0);
      row[j] = Math.max(paired, below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return best;
}

function unpaired<Item>(before: readonly Item[], after: readonly Item[]): readonly Pair<Item>[] {
  return [...before.map((item) => [item, null] as const), ...after.map((item) => [null, item] as const)];
}
