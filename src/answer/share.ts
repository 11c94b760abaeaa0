/** What one feature adds to a score. */
export interface Share {
  readonly feature: string;
  /** Of the feature. */
  readonly value: number;
  readonly weight: number;
  /** `value × weight`: the shares of a score add up to it. */
  readonly share: number;
}

/** Each feature's share in a score, the largest first, whether it speaks for or against. */
export function sharesOf(
  names: readonly string[],
  features: readonly number[],
  weights: readonly number[],
): readonly Share[] {
  return names
    .map((feature, at) => {
      const value = features[at] ?? 0;
      const weight = weights[at] ?? 0;
      return { feature, value, weight, share: value * weight };
    })
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
}
