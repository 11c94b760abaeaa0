import type { ChartPeriod } from './chart-period.ts';

/** Numbers and dates as a chart in one language writes them. */
export interface ChartFormats {
  readonly number: (value: number) => string;
  /** `99,6%`; to a tenth, so that nearly all is not called all. */
  readonly share: (part: number, whole: number) => string;
  /** `1 okt`, of an ISO 8601 date. */
  readonly shortDay: (day: string) => string;
  /** `1–30 oktober 2024`. */
  readonly period: (period: ChartPeriod) => string;
}

/** @param locale - BCP 47 */
export function chartFormats(locale: string): ChartFormats {
  const numbers = new Intl.NumberFormat(locale);
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const periods = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    number: (value) => numbers.format(value),
    share: (part, whole) => shares.format(whole === 0 ? 0 : part / whole),
    shortDay: (day) => days.format(new Date(day)),
    period: ({ first, last }) => periods.formatRange(new Date(first), new Date(last)),
  };
}
