import type { ExplainedVariant, ExplainedWord, Explanation } from '../../../answer/explain.ts';

/**
 * An explanation for whoever has never heard of stems: words as they stand in the question and in the passages. What stands in none of
 * the passages that were found is left out, unless nothing else is known to stand for the word; then its stem is marked as one.
 */
export function inWords(explanation: Explanation): Explanation {
  return { ...explanation, words: explanation.words.map((word) => ({ ...word, variants: variantsOf(word) })) };
}

function variantsOf({ text, variants }: ExplainedWord): readonly ExplainedVariant[] {
  const written = variants.flatMap((variant) => {
    const word = variant.word ?? (variant.kind === 'same' ? text : null);
    return word === null ? [] : [{ ...variant, term: word }];
  });
  if (written.length > 0) return oncePerWord(written);
  return variants.slice(0, 1).map((variant) => ({ ...variant, term: `${variant.term}…` }));
}

/** Two stems of one word would be told as the same word twice; the surer comes first. */
function oncePerWord(variants: readonly ExplainedVariant[]): readonly ExplainedVariant[] {
  const keyOf = ({ term }: ExplainedVariant): string => term.toLowerCase();
  return variants.filter((variant, at) => variants.findIndex((other) => keyOf(other) === keyOf(variant)) === at);
}
