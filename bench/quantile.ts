/** The value that this share (0 to 1) of them lies below; `null` of nothing. @param sorted - ascending */
export function quantile(sorted: readonly number[], share: number): number | null {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;
}

/** The middle one; of an even number the upper of the two. @throws when there is none */
export function median(values: readonly number[]): number {
  const middle = quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  );
  if (middle === null) throw new Error('no median of nothing');
  return middle;
}
