import { expect, it } from 'vitest';
import { confidenceFeatures, confidenceOf } from '../../src/answer/confidence.ts';
import { gatherEvidence } from '../../src/answer/evidence.ts';
import { createWordMatcher } from '../../src/answer/word-match.ts';
import { createMiniSearchIndex } from '../../src/search/minisearch-index.ts';
import { readQuery } from '../../src/search/query.ts';
import { articleOf } from '../article-of.ts';

function guessedShare(question: string): number | undefined {
  const index = createMiniSearchIndex();
  index.put(articleOf(['Het parlement stemt over de begroting.', 'Iets anders.']));
  const query = readQuery(question, 'nl', ['nl'], index.vocabulary);
  const matcher = createWordMatcher(query);
  const [best] = index.search(query, null, 1);
  if (best === undefined) return undefined;
  return confidenceFeatures(query, gatherEvidence(best, best.score, matcher, index.vocabulary)).guessed;
}

it('is less where the words of the question had to be guessed', () => {
  const features = { explained: 0.7, sentence: 0.7, guessed: 0, length: 0.5 };
  expect(confidenceOf({ ...features, guessed: 1 })).toBeLessThan(confidenceOf(features));
});

it('counts a word as guessed when it is known by a near spelling only', () => {
  expect(guessedShare('parlement begroting')).toBe(0);
  expect(guessedShare('parlemnt begroting')).toBeCloseTo(0.5);
  expect(guessedShare('parlemnt begrotng')).toBe(1);
});
