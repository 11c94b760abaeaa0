import { expect, test } from 'vitest';
import { neighbourOf } from '../../../../src/playground/page/focus/neighbour-of.ts';

test('the focus goes on to the next item, behind the last to the one before it, and out of an empty list', () => {
  expect(neighbourOf(['a', 'b', 'c'], 'a')).toBe('b');
  expect(neighbourOf(['a', 'b', 'c'], 'c')).toBe('b');
  expect(neighbourOf(['a'], 'a')).toBeNull();
});
