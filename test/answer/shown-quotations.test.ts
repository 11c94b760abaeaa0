import { expect, it } from 'vitest';
import type { Answer, Quotation } from '../../src/answer/answer.ts';
import { shownQuotations } from '../../src/answer/shown-quotations.ts';
import { articleOf } from '../article-of.ts';

const article = articleOf(['De brug sluit.', 'De sluis opent.']);
const [first, second] = article.passages.map((passage): Quotation => ({
  article,
  passage,
  span: { start: 0, end: 5 },
  highlights: [],
}));
const considered = { confidence: 0.5, ranked: [], language: 'nl' };

it('shows what answers, else the nearest passage, if any', () => {
  if (first === undefined || second === undefined) throw new Error('two passages');
  const shown: readonly [Answer, readonly Quotation[]][] = [
    [{ kind: 'answered', quotations: [first, second], ...considered }, [first, second]],
    [{ kind: 'unsure', nearest: second, ...considered }, [second]],
    [{ kind: 'declined', reason: 'not-covered', nearest: first, ...considered }, [first]],
    [{ kind: 'declined', reason: 'small-talk', nearest: null, ...considered }, []],
  ];
  for (const [answer, quotations] of shown) expect(shownQuotations(answer)).toEqual(quotations);
});
