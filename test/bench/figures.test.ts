import { describe, expect, test } from 'vitest';
import type { EvaluationQuestion } from '../../bench/evaluation-set.ts';
import { figuresByKind, figuresOf, type TimedAnswer } from '../../bench/figures.ts';

function question(
  id: string,
  gold: readonly string[],
  answers: readonly string[] = [],
  kind = 'free',
): EvaluationQuestion {
  return { id, question: `Vraag ${id}?`, language: 'nl', kind, gold: [...gold], answers: [...answers] };
}

function answer(passages: readonly string[], rest: Partial<TimedAnswer> = {}): TimedAnswer {
  return { kind: 'answered', confidence: 0.5, quote: null, passages, ...rest };
}

/** The figures of one answerable question, answered so. */
function figuresFor(given: TimedAnswer, answers: readonly string[] = []) {
  return figuresOf([question('q', ['a#1'], answers)], new Map([['q', given]]));
}

describe('where the passage that answers stands', () => {
  test('first, second, fourth and nowhere among four questions', () => {
    const questions = ['1', '2', '3', '4'].map((id) => question(id, ['a#1']));
    const figures = figuresOf(
      questions,
      new Map([
        ['1', answer(['a#1'])],
        ['2', answer(['b#1', 'a#1'])],
        ['3', answer(['b#1', 'b#2', 'b#3', 'a#1'])],
        ['4', answer([])],
      ]),
    );
    expect(figures).toMatchObject({ questions: 4, answerable: 4, hit1: 0.25, hit3: 0.5 });
    expect(figures.mrr10).toBeCloseTo((1 + 1 / 2 + 1 / 4) / 4);
  });

  test('of several passages that answer, the best placed counts', () => {
    const figures = figuresOf([question('q', ['a#9', 'a#1'])], new Map([['q', answer(['a#1', 'a#9'])]]));
    expect(figures.hit1).toBe(1);
  });

  test('an eleventh passage is not looked at', () => {
    const eleven = [...Array.from({ length: 10 }, (_, at) => `b#${at}`), 'a#1'];
    expect(figuresFor(answer(eleven)).mrr10).toBe(0);
  });

  test('a question without an answer here counts for none of these', () => {
    const figures = figuresOf([question('q', [])], new Map([['q', answer(['a#1'])]]));
    expect(figures).toMatchObject({ answerable: 0, hit1: null, mrr10: null, quote: null, falseRefusals: null });
  });
});

describe('the quotation', () => {
  test('counts when one of the answers stands in it, however it is spaced', () => {
    expect(figuresFor(answer([], { quote: 'Het zijn er\n 308 geworden.' }), ['307', 'er 308']).quote).toBe(1);
  });

  test('does not count when the answer comes after the 400 characters that are read', () => {
    const before = (length: number) => figuresFor(answer([], { quote: `${'x'.repeat(length)}308` }), ['308']).quote;
    expect([before(397), before(398)]).toEqual([1, 0]);
  });

  test('counts inside a longer answer from 30 characters on', () => {
    const inside = (length: number) => figuresFor(answer([], { quote: 'y'.repeat(length) }), ['y'.repeat(90)]).quote;
    expect([inside(29), inside(30)]).toEqual([0, 1]);
  });
});

describe('what is answered and what is not', () => {
  const questions = [question('1', ['a#1']), question('2', ['a#1']), question('3', []), question('4', [])];
  const answers = new Map([
    ['1', answer([], { kind: 'answered', confidence: 0.9, ms: 1 })],
    ['2', answer([], { kind: 'unsure', confidence: 0.4, ms: 4 })],
    ['3', answer([], { kind: 'declined', confidence: 0.1, ms: 3 })],
    ['4', answer([], { kind: 'answered', confidence: 0.4, ms: 2 })],
  ]);

  test('being unsure of what is answerable is a false refusal, answering what is not a false answer', () => {
    expect(figuresOf(questions, answers)).toMatchObject({ falseRefusals: 0.5, falseAnswers: 0.5 });
  });

  test('the area under the curve counts pairs in the right order, a tie half', () => {
    // 0.9 beats 0.1 and 0.4; 0.4 beats 0.1 and ties with 0.4.
    expect(figuresOf(questions, answers).auc).toBe(3.5 / 4);
  });

  test('times are the upper median and the slowest of so few', () => {
    expect(figuresOf(questions, answers)).toMatchObject({ p50: 3, p99: 4 });
  });
});

test('each kind of question has figures of its own', () => {
  const questions = [question('1', ['a#1'], [], 'near'), question('2', ['a#1'], [], 'typo')];
  const kinds = figuresByKind(
    questions,
    new Map([
      ['1', answer(['a#1'])],
      ['2', answer([])],
    ]),
  );
  expect(kinds).toMatchObject({ near: { questions: 1, hit1: 1 }, typo: { questions: 1, hit1: 0 } });
});

test('a question without an answer is an error, not a figure', () => {
  expect(() => figuresOf([question('lost', ['a#1'])], new Map())).toThrow('lost');
});
