import type { Counts } from '../store/feedback-store.ts';

const DAY = 24 * 60 * 60 * 1000;

/** When the first of the last `days` days began, today included: days are those of UTC, as questions are counted. */
export function spanStart(days: number, now: number): number {
  return Math.floor(now / DAY) * DAY - (days - 1) * DAY;
}

/** Every day of the span, also those without a question. */
export function everyDay(counted: Counts['days'], days: number, now: number): Counts['days'] {
  const start = spanStart(days, now);
  const byDay = new Map(counted.map((day) => [day.day, day]));
  return Array.from({ length: days }, (_, at) => {
    const day = new Date(start + at * DAY).toISOString().slice(0, 'YYYY-MM-DD'.length);
    return byDay.get(day) ?? { day, answered: 0, unsure: 0, declined: 0 };
  });
}
