import { expect, it } from 'vitest';
import { LazyRanked } from '../../src/answer/lazy-ranked.ts';
import { MODEL } from '../../src/answer/model.ts';
import { rankPassages } from '../../src/answer/rank-passages.ts';
import { articleOf } from '../article-of.ts';
import { readQuestion } from './read-question.ts';

it('quotes a ranked passage, with the words that were asked for, and always gives the same quotation', () => {
  const article = articleOf(['Het regent. De brug bij Meppel sluit. De kermis begint.']);
  const { index, matcher, asked } = readQuestion([article], 'brug Meppel');
  const [best] = rankPassages(matcher, asked, index, null, MODEL);
  if (best === undefined) throw new Error('nothing found');
  const ranked = new LazyRanked(best, matcher, index.vocabulary.terms);
  const { passage, span, highlights } = ranked.quotation;
  expect(ranked.quotation.article).toBe(article);
  expect(passage.text.slice(span.start, span.end)).toBe('De brug bij Meppel sluit.');
  expect(highlights.map(({ start, end }) => passage.text.slice(start, end))).toEqual(['brug', 'Meppel']);
  expect(ranked.score).toBe(best.score);
  expect(ranked.quotation).toBe(ranked.quotation);
});
