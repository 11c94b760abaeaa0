import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EvaluationQuestion } from '../../bench/evaluation-set.ts';
import { seededRandom } from '../../bench/random.ts';
import { withTypingError } from '../../bench/typing-error.ts';
import { VARIANTS } from '../../bench/variants.ts';

function type(name: string, text: string, language = 'nl', seed = 1): string {
  const variant = VARIANTS.find((one) => one.name === name);
  if (variant === undefined) throw new Error(`no variant is called ${name}`);
  const question: EvaluationQuestion = { id: 'q', question: text, language, kind: 'free', gold: [], answers: [] };
  return variant.type(question, seed);
}

/** How many letters have to be put in, left out or replaced to make one of the other, two swapped neighbours counting one. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i || j));
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      rows[i]?.splice(j, 1, Math.min(replaced, swapped, at(i - 1, j) + 1, at(i, j - 1) + 1));
    }
  }
  return at(a.length, b.length);
}

describe('a typing error', () => {
  const texts = fc.stringMatching(/^[a-z]{1,9}( [a-zé]{1,12}){0,5}\?$/);

  test('is exactly one, in a word of five letters or more, whose first letter stays', () => {
    fc.assert(
      fc.property(texts, fc.integer(), (text, seed) => {
        const typed = withTypingError(text, seededRandom(seed));
        const words = text.match(/\p{L}+/gu) ?? [];
        const changed = (typed.match(/\p{L}+/gu) ?? []).flatMap((word, at) => (word === words[at] ? [] : [words[at]]));
        if (words.every((word) => word.length < 5)) return typed === text;
        const [word = ''] = changed;
        return distance(text, typed) === 1 && changed.length === 1 && word.length >= 5;
      }),
    );
  });

  test('is the same for the same seed and another for another', () => {
    const typed = [1, 1, 2].map((seed) =>
      type('one typing error', 'Hoeveel punten kreeg de verdediging tegen?', 'nl', seed),
    );
    expect(typed[0]).toBe(typed[1]);
    expect(typed[0]).not.toBe(typed[2]);
  });

  test('is now and then of each kind: a letter replaced, left out, one too many, two swapped', () => {
    const typed = Array.from({ length: 60 }, (_, seed) => withTypingError('verdediging', seededRandom(seed)));
    expect(new Set(typed.map((word) => word.length))).toEqual(new Set([10, 11, 12]));
    const letters = (word: string): string => Array.from(word).toSorted().join('');
    expect(typed.some((word) => letters(word) === letters('verdediging'))).toBe(true);
    expect(typed.some((word) => word.length === 11 && letters(word) !== letters('verdediging'))).toBe(true);
  });
});

test('accents go and letters stay', () => {
  expect(type('no accents', 'Hoe heet België’s één-na-grootste café?')).toBe('Hoe heet Belgie’s een-na-grootste cafe?');
});

test('punctuation goes, save inside words and numbers', () => {
  expect(type('lower case, no punctuation', "Kost „Noord-Korea's” plan € 5,50, of (ruim) meer?")).toBe(
    "kost noord-korea's plan € 5,50 of ruim meer",
  );
});

test.each([
  ['nl', 'hé bot, weet jij misschien wie dat zei?'],
  ['de', 'hallo bot, weißt du vielleicht wie dat zei?'],
  ['en-GB', 'hey, can you tell me wie dat zei?'],
  ['fr', 'hey, can you tell me wie dat zei?'],
])('a question in %s opens chattily as people do there', (language, typed) => {
  expect(type('a chatty opening', 'Wie dat zei?', language)).toBe(typed);
});

test('only what chance plays a part in is measured more than once', () => {
  expect(VARIANTS.map(({ name, seeds }) => [name, new Set(seeds).size])).toEqual([
    ['one typing error', 5],
    ['no accents', 1],
    ['lower case, no punctuation', 1],
    ['a chatty opening', 1],
  ]);
});
