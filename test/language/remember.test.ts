import { expect, it } from 'vitest';
import { remember } from '../../src/language/remember.ts';

it('computes each word once', () => {
  const asked: string[] = [];
  const upper = remember((word) => {
    asked.push(word);
    return word.toUpperCase();
  });
  expect([upper('a'), upper('b'), upper('a')]).toEqual(['A', 'B', 'A']);
  expect(asked).toEqual(['a', 'b']);
});

it('forgets when it is full, and goes on answering', () => {
  const asked = new Map<string, number>();
  const same = remember((word) => {
    asked.set(word, (asked.get(word) ?? 0) + 1);
    return word;
  });
  for (let index = 0; index <= 50_000; index++) same(`w${index}`);
  expect(same('w0')).toBe('w0');
  expect(asked.get('w0')).toBe(2);
});
