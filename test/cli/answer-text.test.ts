import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { answerText } from '../../src/cli/answer-text.ts';
import { en } from '../../src/cli/catalogue/en.ts';
import { nl } from '../../src/cli/catalogue/nl.ts';
import { screenOf } from '../../src/cli/screen.ts';
import { bridge, quote } from './example-article.ts';
import { fakeTerminal } from './fake-terminal.ts';

const pipe = screenOf(fakeTerminal().terminal.stdout);
const terminal = screenOf(fakeTerminal({ columns: 60 }).terminal.stdout);

const paid = quote(bridge, 2, 'The town paid.', 'The town');
const opened = quote(bridge, 1, 'The bridge opened on Monday.');
const considered = {
  confidence: 0.9,
  language: 'en',
  ranked: [
    { quotation: paid, score: 5 },
    { quotation: opened, score: 2 },
  ],
};
const answered: Answer = { ...considered, kind: 'answered', quotations: [paid] };

describe('answerText', () => {
  test('gives the quotation, its citation and what else comes near', () => {
    expect(answerText(answered, [], en, pipe)).toBe(
      [
        'The town paid.',
        '[1] The new bridge › Who paid? › ¶ 2',
        '',
        'Other passages that come near:',
        '',
        'The bridge opened on Monday.',
        '[2] The new bridge › ¶ 1',
      ].join('\n'),
    );
  });

  test('links to the very words where the article has an address, on a line of its own', () => {
    const source = { name: null, url: 'https://example.org/bridge' };
    const online = quote({ ...bridge, source }, 2, 'The town paid.');
    const text = answerText({ ...considered, ranked: [], kind: 'answered', quotations: [online] }, [], en, pipe);
    expect(text.split('\n').at(-1)).toBe('https://example.org/bridge#:~:text=The%20town%20paid.');
  });

  test('emphasises the answering words of the answer only, on a terminal', () => {
    const text = answerText(answered, [], en, terminal);
    expect(text).toContain('  \u001b[1mThe town\u001b[22m paid.\n');
    expect(text).toContain('  The bridge opened on Monday.\n');
    expect(text).toContain('\u001b[36m  [1] The new bridge › Who paid? › ¶ 2\u001b[39m');
  });

  test('says that it is not sure before the nearest passage', () => {
    const unsure: Answer = { ...considered, kind: 'unsure', nearest: paid };
    expect(answerText(unsure, [], nl, pipe)).toMatch(/^Ik weet niet zeker .*\n\nThe town paid\.\n\[1\] /);
  });

  test('says that the articles do not answer, shows the nearest passage as just that, and what they do answer', () => {
    const declined: Answer = { ...considered, kind: 'declined', reason: 'not-covered', nearest: opened };
    const suggestion = { slug: 'bridge', ref: { kind: 'section', section: 1 }, text: 'Who paid?' } as const;
    expect(answerText(declined, [suggestion], en, pipe)).toBe(
      [
        'The articles do not answer that.',
        '',
        'The nearest passage:',
        '',
        'The bridge opened on Monday.',
        '[1] The new bridge › ¶ 1',
        '',
        'Questions that the articles do answer:',
        '- Who paid?',
      ].join('\n'),
    );
  });
});
