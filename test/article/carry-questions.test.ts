import { describe, expect, test } from 'vitest';
import { carryQuestions } from '../../src/article/carry-questions.ts';
import { paragraphs } from './sidecar-of.ts';

const before = paragraphs(
  ['The bridge is new.', 'It costs twelve million.', 'It opens in May. Cars may not use it.'],
  [
    { passage: 1, sentence: null, text: 'how old' },
    { passage: 2, sentence: 1, text: 'price' },
    { passage: 3, sentence: 2, text: 'by car' },
  ],
);

const carriedTo = (texts: readonly string[]) => carryQuestions(before, paragraphs(texts));

describe('carryQuestions', () => {
  test('follows a passage that has moved', () => {
    expect(
      carriedTo([
        'A new opening.',
        'The bridge is new.',
        'It costs twelve million.',
        'It opens in May. Cars may not use it.',
      ]),
    ).toEqual([
      { passage: 2, sentence: null, text: 'how old' },
      { passage: 3, sentence: 1, text: 'price' },
      { passage: 4, sentence: 2, text: 'by car' },
    ]);
  });

  test('asks for the whole of a passage that was rewritten', () => {
    expect(
      carriedTo(['The bridge is new.', 'It costs twenty million.', 'It opens in May. Cars may not use it.']),
    ).toEqual([
      { passage: 1, sentence: null, text: 'how old' },
      { passage: 2, sentence: null, text: 'price' },
      { passage: 3, sentence: 2, text: 'by car' },
    ]);
  });

  test('goes with a passage that is gone', () => {
    expect(carriedTo(['The bridge is new.', 'It opens in May. Cars may not use it.'])).toEqual([
      { passage: 1, sentence: null, text: 'how old' },
      { passage: 2, sentence: 2, text: 'by car' },
    ]);
  });

  test('is lost, not guessed, where one passage became two', () => {
    expect(
      carriedTo(['The bridge is new.', 'It costs much.', 'Twelve million.', 'It opens in May. Cars may not use it.']),
    ).toEqual([
      { passage: 1, sentence: null, text: 'how old' },
      { passage: 4, sentence: 2, text: 'by car' },
    ]);
  });
});
