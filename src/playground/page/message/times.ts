import type { TimestampStyle } from '../../markdown/node.ts';
import type { PageLanguage } from '../../protocol/place.ts';
import { messageTexts } from './texts.ts';

const FORMATS = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
} as const satisfies Record<Exclude<TimestampStyle, 'R'>, Intl.DateTimeFormatOptions>;

/** Seconds in each unit in which time that has passed is told, largest first. */
const UNITS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const satisfies readonly (readonly [Intl.RelativeTimeFormatUnit, number])[];

/** A moment in a text, in one of Discord's styles. `at` and `now` are milliseconds since the epoch; shown in the time zone of who looks. */
export function timestampText(at: number, style: TimestampStyle, now: number, language: PageLanguage): string {
  if (style !== 'R') return new Intl.DateTimeFormat(language, FORMATS[style]).format(at);
  const seconds = (at - now) / 1000;
  const [unit, length] = UNITS.find(([, inUnit]) => Math.abs(seconds) >= inUnit) ?? UNITS[5];
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(Math.trunc(seconds / length), unit);
}

/** When a message was written, as short as it can be told: its time, with the day where that is not today. */
export function writtenAt(at: number, now: number, language: PageLanguage): string {
  const time = timestampText(at, 't', now, language);
  const days = daysBetween(at, now);
  if (days === 0) return time;
  if (days === 1) return messageTexts(language).yesterday(time);
  return new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short' }).format(at);
}

/** Whole days of the calendar from `at` to `now`. */
function daysBetween(at: number, now: number): number {
  return Math.round((midnight(now) - midnight(at)) / 86_400_000);
}

function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
