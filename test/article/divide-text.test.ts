import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divideText, MAX_PASSAGE_LENGTH } from '../../src/article/divide-text.ts';
import { texts } from './served.ts';

const SENTENCE = 'De raad heeft de begroting (met een tekort) aangenomen.';
const long = (unit: string): string => unit.repeat(Math.ceil((2.5 * MAX_PASSAGE_LENGTH) / unit.length)).trimEnd();
const lastCharacters = (text: string): (string | undefined)[] => divideText(text).map((part) => part.at(-1));

test('a paragraph that is as long as a passage may be is one', () => {
  const text = 'a '.repeat(MAX_PASSAGE_LENGTH / 2 - 1) + 'zo';
  expect(texts(text)).toEqual([text]);
  expect(texts(`${text}!`)).toHaveLength(2);
});

test('a longer paragraph becomes several passages, each of whole sentences', () => {
  const parts = texts(long(`${SENTENCE} `));
  expect(parts).toHaveLength(3);
  for (const part of parts) expect(part).toMatch(/^De raad .* aangenomen\.$/);
});

describe('it is parted', () => {
  test('behind a quotation mark that ends a sentence', () => {
    expect(lastCharacters(long('Zij zei: “Het is klaar.” '))).toEqual(['”', '”', '”']);
  });

  test('behind a sentence of a script that sets no spaces', () => {
    expect(lastCharacters(long('今日は雨です。'))).toEqual(['。', '。', '。']);
  });

  test('in code behind a line, and the indentation of the next one stays with it', () => {
    const parts = texts(`\`\`\`\n${long('  x = 1\n')}\n\`\`\``);
    expect(parts).toHaveLength(3);
    for (const part of parts) expect(part).toMatch(/^ {2}x = 1\n[^]* {2}x = 1$/);
  });

  test('behind a word, where no sentence ends', () => {
    for (const part of divideText(long('woord '))) expect(part).toMatch(/^woord .*woord$/);
  });

  test('never within a character', () => {
    for (const unit of ['👩‍🚀', 'e\u0301', '한', '𝒜']) {
      for (const part of divideText(`x${long(unit)}`)) expect(part.replace(/^x/, '').replaceAll(unit, '')).toBe('');
    }
  });
});

test('nothing but white space is lost, and no part is too long', () => {
  const unit = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(' ', '. ', '\n', 'e\u0301', '\u0301', '👩‍🚀'));
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1 }), fc.integer({ min: 1, max: 3 }), (units, times) => {
      const text = units.join('').repeat(Math.ceil((times * MAX_PASSAGE_LENGTH) / Math.max(1, units.join('').length)));
      const parts = divideText(text);
      expect(parts.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
      for (const part of parts) expect(part.length).toBeLessThanOrEqual(MAX_PASSAGE_LENGTH);
    }),
    { numRuns: 50 },
  );
});
