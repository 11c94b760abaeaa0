import { expect, it } from 'vitest';
import { confidenceFeatures, confidenceOf } from '../../src/answer/confidence.ts';
import { gatherEvidence } from '../../src/answer/evidence.ts';
import { createWordMatcher } from '../../src/answer/word-match.ts';
import { createMiniSearchIndex } from '../../src/search/minisearch-index.ts';
import { readQuery } from '../../src/search/query.ts';
import { articleOf } from '../article-of.ts';

it.each(['explained', 'sentence', 'length'] as const)('grows with %s', (feature) => {
  const features = { explained: 0.6, sentence: 0.6, length: 0.5 };
  expect(confidenceOf({ ...features, [feature]: 0.7 })).toBeGreaterThan(confidenceOf(features));
});

it('reads how much of the question the passage accounts for, and its best sentence', () => {
  const index = createMiniSearchIndex();
  index.put(articleOf(['Het parlement stemt. De begroting sluit.', 'Iets anders.']));
  const query = readQuery('parlement begroting', 'nl', ['nl'], index.vocabulary);
  const [best] = index.search(query, null, 1);
  if (best === undefined) throw new Error('nothing found');
  const evidence = gatherEvidence(best, best.score, createWordMatcher(query), index.vocabulary);
  const { explained, sentence } = confidenceFeatures(query, evidence);
  expect(explained).toBeCloseTo(1);
  expect(sentence).toBeCloseTo(0.5);
});
