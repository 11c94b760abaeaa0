import { describe, expect, it } from 'vitest';
import type { SidecarQuestion } from '../../src/article/article.ts';
import { gatherEvidence, type LineEvidence } from '../../src/answer/evidence.ts';
import { createWordMatcher } from '../../src/answer/word-match.ts';
import { createMiniSearchIndex } from '../../src/search/minisearch-index.ts';
import { readQuery } from '../../src/search/query.ts';
import { articleOf } from '../article-of.ts';

/** What speaks for the line that comes nearest to the question, of these lines for the passage's sentences. */
function nearestLine(question: string, ...lines: readonly string[]): LineEvidence | undefined {
  const questions = lines.map((text, at): SidecarQuestion => ({ passage: 1, sentence: at + 1, text }));
  const index = createMiniSearchIndex();
  index.put({ ...articleOf(['Dat blijft zo. Niemand weet tot wanneer.', 'Iets anders.']), questions });
  const query = readQuery(question, 'nl', ['nl'], index.vocabulary);
  const [best] = index.search(query, null, 1);
  return best && gatherEvidence(best, best.score, createWordMatcher(query), index.vocabulary).line;
}

describe('the way to ask that a question is most like', () => {
  it('is exactly alike when it has the same words', () => {
    expect(nearestLine('brug Meppel?', 'Hoe is het met de brug bij Meppel?')).toEqual({ similarity: 1, sentence: 0 });
  });

  it('is less alike when it asks for more than the question', () => {
    const line = nearestLine('brug Meppel?', 'Kost de brug bij Meppel te veel belastinggeld?');
    expect(line?.similarity).toBeLessThan(1);
  });

  it('is rather the one that asks for nothing else', () => {
    const line = nearestLine('brug Meppel?', 'Kost de brug bij Meppel belastinggeld?', 'Is er een brug bij Meppel?');
    expect(line?.sentence).toBe(1);
  });

  it('loses more by lacking a word of the question than by having two too many', () => {
    const line = nearestLine(
      'brug Meppel gesloten?',
      'brug Meppel',
      'brug Meppel gesloten wegens werkzaamheden vrijdag',
    );
    expect(line?.sentence).toBe(1);
  });
});
