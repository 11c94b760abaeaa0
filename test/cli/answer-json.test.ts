import { expect, test } from 'vitest';
import { answerJson } from '../../src/cli/answer-json.ts';
import { bridge, quote } from './example-article.ts';

const paid = quote(bridge, 2, 'The town paid.', 'The town');
const opened = quote(bridge, 1, 'The bridge opened on Monday.');
const considered = { confidence: 0.9, language: 'en', ranked: [{ quotation: paid, score: 5 }] };

const paidJson = {
  passage: 'bridge#2',
  article: 'bridge',
  title: 'The new bridge',
  section: 'Who paid?',
  number: 2,
  start: 24,
  end: 38,
  text: 'The town paid.',
  url: null,
  highlights: [{ start: 24, end: 32 }],
};

test('an answer tells a program what it quotes, from where to where, and what else was considered', () => {
  expect(answerJson('Who paid?', { ...considered, kind: 'answered', quotations: [paid] }, [])).toEqual({
    question: 'Who paid?',
    kind: 'answered',
    reason: null,
    confidence: 0.9,
    language: 'en',
    quotations: [paidJson],
    nearest: null,
    suggestions: [],
    passages: [{ id: 'bridge#2', article: 'bridge', section: 'Who paid?', number: 2, score: 5 }],
  });
});

test('where it does not answer, nothing stands among the quotations', () => {
  expect(answerJson('?', { ...considered, kind: 'unsure', nearest: paid }, [])).toMatchObject({
    kind: 'unsure',
    quotations: [],
    nearest: paidJson,
  });
  const declined = { ...considered, kind: 'declined', reason: 'not-covered', nearest: opened } as const;
  const suggestion = { slug: 'bridge', ref: { kind: 'section', section: 1 }, text: 'Who paid?' } as const;
  expect(answerJson('?', declined, [suggestion])).toMatchObject({
    reason: 'not-covered',
    quotations: [],
    nearest: { section: null, number: 1 },
    suggestions: ['Who paid?'],
  });
  expect(answerJson('?', { ...declined, nearest: null }, []).nearest).toBeNull();
});
