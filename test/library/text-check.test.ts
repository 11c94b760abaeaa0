import { expect, it } from 'vitest';
import { textCheck } from '../../src/library/text-check.ts';

it('tells a question from the one that stood there before', () => {
  expect(textCheck('Wat is de rol van Noord-Korea?')).toBe(textCheck('Wat is de rol van Noord-Korea?'));
  expect(textCheck('Wat is de rol van Noord-Korea?')).not.toBe(textCheck('Wat is de rol van Zuid-Korea?'));
});

it('is six characters, whatever the text', () => {
  for (const text of ['', 'é', 'a'.repeat(10_000)]) expect(textCheck(text)).toMatch(/^[\w-]{6}$/);
});
