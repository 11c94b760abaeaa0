import { expect, test } from 'vitest';
import { wrapStyled } from '../../src/cli/wrap-styled.ts';

test('ANSI codes take no place on a line', () => {
  const text = 'The \u001b[1mtown\u001b[22m paid for it';
  expect(wrapStyled(text, 13)).toBe('The \u001b[1mtown\u001b[22m paid\nfor it');
});

test('the bar of a quote and an indentation go on where a line is wrapped', () => {
  expect(wrapStyled('│ The town paid\n  one: the first', 12)).toBe('│ The town\n│ paid\n  one: the\n  first');
});

test('what fits, and every line end, stays as it is', () => {
  const text = '│ The town\n\n[1] ¶ 2  ';
  expect(wrapStyled(text, 80)).toBe(text);
});
