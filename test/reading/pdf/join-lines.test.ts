import { describe, expect, test } from 'vitest';
import { joinLines, wordsOf } from '../../../src/reading/pdf/join-lines.ts';

function joined(text: string, next: string, language = 'nl', words: readonly string[] = []): string {
  return joinLines(text, next, { words: new Set(words), language });
}

describe('a word that a line end divides', () => {
  test.each([
    ['de gemeen-', 'te besloot', 'de gemeente besloot'],
    ['ver\u00ad', 'keer', 'verkeer'],
    ['Noord-', 'Korea', 'Noord-Korea'],
    ['noord-', 'oosten van', 'noord-oosten van'],
    ['land-', 'en tuinbouw', 'land- en tuinbouw'],
    ['een zee-', 'eend', 'een zee-eend'],
    ['de NAVO-', 'top', 'de NAVO-top'],
    ['in 1990-', '1995', 'in 1990-1995'],
    ['tien tot', 'twaalf', 'tien tot twaalf'],
    ['wij – zo', 'heet het', 'wij – zo heet het'],
  ])('%s / %s is %s', (text, next, expected) => {
    expect(joined(text, next)).toBe(expected);
  });

  test.each([
    ['the con-', 'ference', 'the conference'],
    ['a self-', 'made man', 'a self-made man'],
    ['short-', 'and long-term', 'short- and long-term'],
    ['they co-', 'operate', 'they cooperate'],
  ])('%s / %s is %s', (text, next, expected) => {
    expect(joined(text, next, 'en')).toBe(expected);
  });

  test('is written as elsewhere in the document', () => {
    expect(joined('a well-', 'known', 'en', ['wellknown'])).toBe('a wellknown');
    expect(joined('the long-', 'term plan', 'en', ['long-term'])).toBe('the long-term plan');
  });
});

test('the words of a document are those that no line end cuts', () => {
  expect([...wordsOf(['De long-term', 'brug is ge-', "bouwd, auto's"])]).toEqual([
    'de',
    'long-term',
    'brug',
    'is',
    'bouwd',
    "auto's",
  ]);
});
