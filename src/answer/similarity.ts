/** A text as a vector over terms. */
export type TermVector = ReadonlyMap<string, number>;

/** How often each term stands in a text, times what it weighs. */
export function termVector(terms: readonly string[], weightOf: (term: string) => number): TermVector {
  const vector = new Map<string, number>();
  for (const term of terms) vector.set(term, (vector.get(term) ?? 0) + weightOf(term));
  return vector;
}

/** The cosine of the angle between two vectors without negative parts: from 0 (nothing in common) to 1; 0 for an empty one. */
export function cosine(a: TermVector, b: TermVector): number {
  let dot = 0;
  for (const [term, weight] of a) dot += weight * (b.get(term) ?? 0);
  const norms = norm(a) * norm(b);
  return norms === 0 ? 0 : dot / norms;
}

function norm(vector: TermVector): number {
  return Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0));
}
