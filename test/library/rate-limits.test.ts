import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createQuestionLimits } from '../../src/library/rate-limits.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const allowed = { kind: 'allowed' };

test('a member who asks too much in a minute waits for the rest of it, wherever they ask', async () => {
  const limits = createQuestionLimits({ perMember: 2, perServer: 0 });
  expect(await limits.take('noor', 'here')).toEqual(allowed);
  vi.advanceTimersByTime(20_000);
  expect(await limits.take('noor', 'there')).toEqual(allowed);
  expect(await limits.take('noor', null)).toEqual({ kind: 'too-many', whose: 'member', seconds: 40, first: true });
  expect(await limits.take('sam', 'here')).toEqual(allowed);
  vi.advanceTimersByTime(40_001);
  expect(await limits.take('noor', 'here')).toEqual(allowed);
});

test('asking on while waiting does not make the wait longer', async () => {
  const limits = createQuestionLimits({ perMember: 1, perServer: 0 });
  await limits.take('noor', null);
  for (let second = 1; second <= 3; second++) {
    vi.advanceTimersByTime(10_000);
    expect(await limits.take('noor', null)).toEqual({
      kind: 'too-many',
      whose: 'member',
      seconds: 60 - second * 10,
      first: second === 1,
    });
  }
});

test('a server’s limit holds for all its members together, and for no other server', async () => {
  const limits = createQuestionLimits({ perMember: 2, perServer: 3 });
  for (const member of ['noor', 'sam', 'mila']) expect(await limits.take(member, 'here')).toEqual(allowed);
  expect(await limits.take('noor', 'here')).toEqual({ kind: 'too-many', whose: 'server', seconds: 60, first: true });
  expect(await limits.take('noor', 'here')).toMatchObject({ whose: 'server', first: false });
  // Neither was held against her.
  expect(await limits.take('noor', 'there')).toEqual(allowed);
  expect(await limits.take('noor', null)).toMatchObject({ whose: 'member' });
});

test('without limits, nobody waits', async () => {
  const limits = createQuestionLimits({ perMember: 0, perServer: 0 });
  for (let asked = 0; asked < 500; asked++) expect(await limits.take('noor', 'here')).toEqual(allowed);
});
