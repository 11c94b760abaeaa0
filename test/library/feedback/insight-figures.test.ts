import { expect, test } from 'vitest';
import { everyDay, spanStart } from '../../../src/library/feedback/day-span.ts';
import { insightFigures } from '../../../src/library/feedback/insight-figures.ts';

const NOON = Date.UTC(2024, 1, 29, 12);

test('shares are of all questions and of all votes', () => {
  const days = [
    { day: '2024-02-28', answered: 3, unsure: 1, declined: 1 },
    { day: '2024-02-29', answered: 3, unsure: 0, declined: 0 },
  ];
  expect(insightFigures({ days, votes: { helpful: 3, notHelpful: 1 }, cited: [] })).toEqual({
    questions: 8,
    answered: 0.75,
    votes: 4,
    helpful: 0.75,
  });
});

test('nothing has no share', () => {
  const none = { days: [], votes: { helpful: 0, notHelpful: 0 }, cited: [] };
  expect(insightFigures(none)).toEqual({ questions: 0, answered: null, votes: 0, helpful: null });
});

test('a span has every day once, today included, over the end of a month', () => {
  const counted = [{ day: '2024-02-28', answered: 2, unsure: 1, declined: 0 }];
  const days = everyDay(counted, 30, NOON);
  expect(days).toHaveLength(30);
  expect(days[0]?.day).toBe('2024-01-31');
  expect(days.at(-1)).toEqual({ day: '2024-02-29', answered: 0, unsure: 0, declined: 0 });
  expect(days.at(-2)).toEqual(counted[0]);
  expect(new Date(spanStart(30, NOON)).toISOString()).toBe('2024-01-31T00:00:00.000Z');
});
