import { describe, expect, test } from 'vitest';
import { block } from '../../src/cli/block.ts';
import { screenOf } from '../../src/cli/screen.ts';
import { fakeTerminal } from './fake-terminal.ts';

const pipe = screenOf(fakeTerminal().terminal.stdout);
const terminal = (columns: number) => screenOf(fakeTerminal({ columns }).terminal.stdout);

const EVIL = 'red \u001b[31malert\u0007 \u009b2J';

describe('on a terminal', () => {
  test('the words that answer are bold', () => {
    const text = 'The town paid.';
    expect(block({ text, highlights: [{ start: 4, end: 8 }] }, terminal(80))).toBe('The \u001b[1mtown\u001b[22m paid.');
  });

  test('what is emphasised stays so over the end of a line', () => {
    const text = 'it was the town that paid for all of it';
    expect(block({ text, highlights: [{ start: 7, end: 36 }] }, terminal(30)).split('\n')).toEqual([
      'it was \u001b[1mthe town that paid for\u001b[22m',
      '\u001b[1mall of\u001b[22m it',
    ]);
  });

  test('lines are no longer than the window, and hang under the first', () => {
    const text = 'The bridge opened on Monday.';
    expect(block({ text, lead: '[1] ', indent: 2 }, terminal(30)).split('\n')).toEqual([
      '  [1] The bridge opened on',
      '      Monday.',
    ]);
  });

  test('control characters of an article are shown, never obeyed', () => {
    expect(block({ text: EVIL }, terminal(80))).toBe('red ␛[31malert␇ \ufffd2J');
  });
});

describe('in a pipe', () => {
  test('text stays to the letter: not broken, not coloured, not replaced', () => {
    const text = `${EVIL} ${'word '.repeat(100)}\n  end`;
    expect(block({ text, highlights: [{ start: 0, end: 3 }], indent: 2 }, pipe)).toBe(text);
  });

  test('only the part that is quoted is shown', () => {
    expect(block({ text: 'Before. This. After.', span: { start: 8, end: 13 }, lead: '¶ 1  ' }, pipe)).toBe(
      '¶ 1  This.',
    );
  });
});
