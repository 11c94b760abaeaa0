/**
 * The area under the ROC curve: how often a positive has the higher value of the two, a tie counting half. 0.5 is a coin, 1 is
 * perfect; `null` when there is nothing to compare.
 */
export function areaUnderCurve(positives: readonly number[], negatives: readonly number[]): number | null {
  if (positives.length === 0 || negatives.length === 0) return null;
  const all = [
    ...positives.map((value) => ({ value, positive: true })),
    ...negatives.map((value) => ({ value, positive: false })),
  ].toSorted((a, b) => a.value - b.value);
  // Mann-Whitney: equal values share the mean of the ranks they take up.
  let rankSum = 0;
  for (let start = 0; start < all.length;) {
    const value = all[start]?.value;
    let end = start;
    while (end < all.length && all[end]?.value === value) end++;
    const rank = (start + end + 1) / 2;
    rankSum += rank * all.slice(start, end).filter(({ positive }) => positive).length;
    start = end;
  }
  const least = (positives.length * (positives.length + 1)) / 2;
  return (rankSum - least) / (positives.length * negatives.length);
}
