import { expect, it } from 'vitest';
import { chooseQuotation } from '../../src/answer/choose-quotation.ts';
import { gatherEvidence } from '../../src/answer/evidence.ts';
import { createWordMatcher } from '../../src/answer/word-match.ts';
import { createMiniSearchIndex } from '../../src/search/minisearch-index.ts';
import { readQuery } from '../../src/search/query.ts';
import { articleOf } from '../article-of.ts';

/** What is quoted of a passage. */
function quoted(text: string, question: string): string | undefined {
  const index = createMiniSearchIndex();
  index.put(articleOf([text, 'Iets anders.']));
  const query = readQuery(question, 'nl', ['nl'], index.vocabulary);
  const matcher = createWordMatcher(query);
  const [best] = index.search(query, null, 1);
  if (best === undefined) return undefined;
  const { start, end } = chooseQuotation(gatherEvidence(best, best.score, matcher, index.vocabulary), matcher);
  return text.slice(start, end);
}

it('quotes the sentence where the words stand together as they were asked', () => {
  const text = 'Meppel bouwt geen tweede brug. Vrijdag sluit de brug Meppel.';
  expect(quoted(text, 'brug Meppel')).toBe('Vrijdag sluit de brug Meppel.');
});

it('quotes the first of two sentences that are equally good', () => {
  const text = 'Vrijdag sluit de brug Meppel. Zaterdag opent de brug Meppel.';
  expect(quoted(text, 'brug Meppel')).toBe('Vrijdag sluit de brug Meppel.');
});
