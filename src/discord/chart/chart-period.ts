/** Days of the calendar, both included; ISO 8601. */
export interface ChartPeriod {
  readonly first: string;
  readonly last: string;
}

/** How the questions of one day ended. */
export interface ChartDay {
  /** ISO 8601 date. */
  readonly day: string;
  readonly answered: number;
  readonly unsure: number;
  readonly declined: number;
}

/** One bar: a day, or the week that begins on it (on a Monday, or with the period). */
export type ChartBar = ChartDay;

export interface ChartBars {
  readonly per: 'day' | 'week';
  /** Every one of the period, in order, also where nothing was asked. */
  readonly bars: readonly ChartBar[];
  readonly period: ChartPeriod;
}

/** Most bars of a day: on a phone, more are hairs. */
const MOST_DAYS = 45;
/** Most days of a period. A counter is never kept for so long; a wrong date must not cost more. */
const LONGEST_PERIOD = 3 * 366;
const DAY = 24 * 60 * 60 * 1000;
const MONDAY = 1;

/** @param period - from the first to the last of `days` by default; `null` is returned where neither is there */
export function chartBars(days: readonly ChartDay[], period?: ChartPeriod): ChartBars | null {
  const counted = days.map(({ day }) => day).sort();
  const first = period?.first ?? counted[0];
  const last = period?.last ?? counted.at(-1);
  if (first === undefined || last === undefined) return null;
  const length = Math.min(LONGEST_PERIOD, (Date.parse(last) - Date.parse(first)) / DAY + 1);
  if (!(length >= 1)) return null;

  const known = new Map(days.map((day) => [day.day, day]));
  const per = length > MOST_DAYS ? 'week' : 'day';
  const bars: ChartBar[] = [];
  for (let at = 0; at < length; at++) {
    const date = new Date(Date.parse(first) + at * DAY);
    const day = date.toISOString().slice(0, 'YYYY-MM-DD'.length);
    const { answered = 0, unsure = 0, declined = 0 } = known.get(day) ?? {};
    const before = bars.at(-1);
    if (per === 'day' || before === undefined || date.getUTCDay() === MONDAY) {
      bars.push({ day, answered, unsure, declined });
      continue;
    }
    bars[bars.length - 1] = {
      day: before.day,
      answered: before.answered + answered,
      unsure: before.unsure + unsure,
      declined: before.declined + declined,
    };
  }
  return { per, bars, period: { first, last } };
}

/** All questions of a bar. */
export function asked({ answered, unsure, declined }: ChartBar): number {
  return answered + unsure + declined;
}
