import { expect, test } from 'vitest';
import { RecentIds } from '../../src/discord/recent-ids.ts';

test('an id is new once', () => {
  const ids = new RecentIds(10);
  expect(ids.add('1')).toBe(true);
  expect(ids.add('1')).toBe(false);
  expect(ids.add('2')).toBe(true);
});

test('only the last ids are remembered, so that memory stays bounded', () => {
  const ids = new RecentIds(2);
  ids.add('1');
  ids.add('2');
  ids.add('3');
  expect(ids.add('2'), 'still within the last two').toBe(false);
  expect(ids.add('1'), 'forgotten').toBe(true);
});
