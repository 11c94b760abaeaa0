import { describe, expect, test } from 'vitest';
import { answerBatch } from '../../src/cli/batch.ts';
import type { Question } from '../../src/answer/answer.ts';
import type { Library } from '../../src/library/library.ts';
import { createLibrary } from '../../src/library/articles-library.ts';
import { bridge, quote } from './example-article.ts';
import { fakeTerminal } from './fake-terminal.ts';

/** Answers everything alike and remembers what it was asked. */
function library(asked: Question[] = []): Library {
  const paid = quote(bridge, 2, 'The town paid.', 'The town');
  return {
    ...createLibrary([bridge]),
    ask(question) {
      asked.push(question);
      return {
        kind: 'answered',
        confidence: 0.83,
        language: 'en',
        quotations: [paid],
        ranked: [
          { quotation: paid, score: 12.1 },
          { quotation: quote(bridge, 1, 'It is 300 metres long.'), score: 3 },
        ],
      };
    },
  };
}

/** A clock that goes on half a millisecond each time it is read. */
function clock(): () => number {
  let now = 0;
  return () => (now += 0.5);
}

async function batch(lines: readonly string[], asked: Question[] = []) {
  const { terminal, stdout, stderr } = fakeTerminal({ input: lines.join('\n') });
  const exitCode = await answerBatch(library(asked), terminal, clock());
  return { exitCode, out: stdout.text, err: stderr.text };
}

describe('answerBatch', () => {
  test('writes one answer a line, as the evaluation reads it', async () => {
    const { exitCode, out } = await batch(['{"id": "q1", "question": "Who paid?", "gold": ["bridge#2"]}']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toEqual({
      id: 'q1',
      kind: 'answered',
      confidence: 0.83,
      passages: [
        { id: 'bridge#2', article: 'bridge', section: 'Who paid?', number: 2, score: 12.1 },
        { id: 'bridge#1', article: 'bridge', section: null, number: 1, score: 3 },
      ],
      quote: { passage: 'bridge#2', start: 24, end: 38, text: 'The town paid.' },
      ms: 0.5,
    });
  });

  test('passes on the language as a hint and the article as a filter', async () => {
    const asked: Question[] = [];
    await batch(
      ['{"id": 1, "question": "Wie?", "language": "nl", "article": "bridge"}', '{"id": 2, "question": "?"}'],
      asked,
    );
    expect(asked).toEqual([
      { text: 'Wie?', locale: 'nl', article: 'bridge' },
      { text: '?', locale: null, article: null },
    ]);
  });

  test('skips empty lines, and gives each answer the id of its question', async () => {
    const { out } = await batch(['{"id": "a", "question": "?"}', '', '{"id": 7, "question": "?"}', '']);
    const ids = out
      .trim()
      .split('\n')
      .map((line) => /"id":("a"|7)/.exec(line)?.[1]);
    expect(ids).toEqual(['"a"', '7']);
  });

  test.each([
    ['{"id": "a", "question"', /^line 2: not JSON/],
    ['["a"]', /^line 2: the line: /],
    ['{"question": "?"}', /^line 2: id: /],
    ['{"id": "a", "question": 3}', /^line 2: question: /],
  ])('stops at %s, and says which line it is', async (line, message) => {
    const { exitCode, out, err } = await batch(['{"id": "a", "question": "?"}', line, '{"id": "b", "question": "?"}']);
    expect(exitCode).toBe(2);
    expect(err).toMatch(message);
    expect(out.trim().split('\n')).toHaveLength(1);
  });
});
