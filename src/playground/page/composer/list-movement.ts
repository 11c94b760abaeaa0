/** Which of `count` items is active after a key; `null` for none. Past the ends it begins anew. */
export function movedActive(active: number | null, key: 'ArrowDown' | 'ArrowUp', count: number): number | null {
  if (count === 0) return null;
  if (active === null) return key === 'ArrowDown' ? 0 : count - 1;
  return (active + (key === 'ArrowDown' ? 1 : count - 1)) % count;
}
