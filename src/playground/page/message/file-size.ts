import type { PageLanguage } from '../../protocol/place.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte'] as const;
const STEP = 1024;

/** A number of bytes in the largest unit that it fills: `1.5 MB`. */
export function fileSize(bytes: number, language: PageLanguage): string {
  let amount = bytes;
  let unit: (typeof UNITS)[number] = UNITS[0];
  for (const larger of UNITS.slice(1)) {
    if (amount < STEP) break;
    amount /= STEP;
    unit = larger;
  }
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(amount);
}
