import { expect, test } from 'vitest';
import { timestampText, writtenAt } from '../../../../src/playground/page/message/times.ts';

const at = new Date(2026, 10, 26, 9, 5).getTime();

test('today only the time is told, yesterday that it was then, and before that the date', () => {
  const sameDay = new Date(2026, 10, 26, 23, 59).getTime();
  const dayAfter = new Date(2026, 10, 27, 0, 1).getTime();
  const later = new Date(2026, 10, 28, 0, 1).getTime();
  expect(writtenAt(at, sameDay, 'nl')).toBe('09:05');
  expect(writtenAt(at, dayAfter, 'nl')).toBe('Gisteren om 09:05');
  expect(writtenAt(at, dayAfter, 'en-GB')).toBe('Yesterday at 09:05');
  expect(writtenAt(at, later, 'en-GB')).toBe('26/11/2026, 09:05');
});

test('a day is one of the calendar also where the clock is changed', () => {
  const before = new Date(2026, 2, 28, 23, 30).getTime();
  const after = new Date(2026, 2, 29, 23, 30).getTime();
  expect(writtenAt(before, after, 'en-GB')).toBe('Yesterday at 23:30');
});

test('a moment in a text is told in the reader’s language', () => {
  expect(timestampText(at, 'f', at, 'nl')).toBe('26 november 2026 om 09:05');
  expect(timestampText(at, 'F', at, 'en-GB')).toMatch(/^Thursday,? 26 November 2026 at 09:05$/);
  expect(timestampText(at, 't', at, 'en-GB')).toBe('09:05');
});

test.each([
  [30, '30 seconden geleden'],
  [90, '1 minuut geleden'],
  [2 * 3600 + 5, '2 uur geleden'],
  [-3 * 86_400, 'over 3 dagen'],
  [400 * 86_400, 'vorig jaar'],
])('%d seconds later it was %s', (seconds, told) => {
  expect(timestampText(at, 'R', at + seconds * 1000, 'nl')).toBe(told);
});
