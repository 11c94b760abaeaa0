import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatSidecar } from '../../src/article/format-sidecar.ts';
import { parseSidecar } from '../../src/article/parse-sidecar.ts';
import { paragraphs } from './sidecar-of.ts';

const article = paragraphs(['One. Two.', 'Three. Four.', 'Five.']);

test('no questions make no file', () => {
  expect(formatSidecar([])).toBe('');
});

test('writes questions by place, as people do', () => {
  expect(
    formatSidecar([
      { passage: 2, sentence: null, text: 'What is three?' },
      { passage: 1, sentence: 2, text: 'What is: two?' },
      { passage: 1, sentence: null, text: 'no' },
      { passage: 2, sentence: null, text: 'And four?' },
    ]),
  ).toBe(`"1":\n  - no\n"1.2":\n  - "What is: two?"\n"2":\n  - What is three?\n  - And four?\n`);
});

test('whatever is asked is read back', () => {
  const text = fc
    .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
    .map((written) => written.replace(/\s+/gu, ' ').trim())
    .filter((written) => written !== '' && !/\p{Cc}|\p{Cs}/u.test(written));
  const question = fc.record({
    passage: fc.integer({ min: 1, max: 3 }),
    sentence: fc.constantFrom(null, 1),
    text,
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(question, { maxLength: 8, selector: (asked) => asked.text.normalize().toLowerCase() }),
      (questions) => {
        const { questions: read, problems } = parseSidecar(formatSidecar(questions), article, () => 2);
        expect(problems).toEqual([]);
        expect(new Set(read.map((asked) => JSON.stringify(asked)))).toEqual(
          new Set(
            questions.map(({ passage, sentence, text: asked }) => JSON.stringify({ passage, sentence, text: asked })),
          ),
        );
      },
    ),
  );
});
