import { expect, it } from 'vitest';
import { movedActive } from '../../../../src/playground/page/composer/list-movement.ts';

it('goes down and up a list, and around its ends', () => {
  expect(movedActive(null, 'ArrowDown', 3)).toBe(0);
  expect(movedActive(null, 'ArrowUp', 3)).toBe(2);
  expect(movedActive(2, 'ArrowDown', 3)).toBe(0);
  expect(movedActive(0, 'ArrowUp', 3)).toBe(2);
  expect(movedActive(0, 'ArrowDown', 0)).toBeNull();
});
