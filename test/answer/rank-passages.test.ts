import { describe, expect, it } from 'vitest';
import { rankPassages } from '../../src/answer/rank-passages.ts';
import { createWordMatcher } from '../../src/answer/word-match.ts';
import { createMiniSearchIndex } from '../../src/search/minisearch-index.ts';
import { readQuery } from '../../src/search/query.ts';
import { articleOf } from '../article-of.ts';

/** The numbers of the passages, the one that comes nearest to the question first. */
function ranked(texts: readonly string[], question: string): readonly number[] {
  const index = createMiniSearchIndex();
  index.put(articleOf(texts));
  const query = readQuery(question, 'nl', ['nl'], index.vocabulary);
  return rankPassages(query, createWordMatcher(query), index, null).map(
    ({ evidence }) => evidence.passage.passage.number,
  );
}

describe('the order of the passages', () => {
  it('puts words that stand together as they were asked before the same words apart', () => {
    const apart = 'Meppel sluit vrijdag de brug.';
    const together = 'Vrijdag sluit de brug Meppel.';
    expect(ranked([apart, together, 'Iets anders.'], 'brug Meppel')).toEqual([2, 1]);
  });

  it('puts a passage on the topic before one that names it in passing, though there the words stand together', () => {
    const onTopic = 'Meppel krijgt een brug. Een brug past bij Meppel.';
    const inPassing =
      'Het festival begint vrijdag met muziek, dansers, acrobaten en lekker eten langs de brug Meppel, terwijl kinderen knutselen, schilderen, zingen, springen, voetballen en zwemmen totdat het vuurwerk de avond feestelijk afsluit.';
    expect(ranked([inPassing, onTopic, 'Iets anders.'], 'brug Meppel')).toEqual([2, 1]);
  });
});
