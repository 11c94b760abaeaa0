/** Where the focus goes when an item of a list goes with it: the one that takes its place, else the last; `null` for an empty list. */
export function neighbourOf<Item>(items: readonly Item[], gone: Item): Item | null {
  const at = items.indexOf(gone);
  const left = items.filter((item) => item !== gone);
  return left[at] ?? left.at(-1) ?? null;
}
