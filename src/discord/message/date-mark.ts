/** A moment as Discord shows it, in the reader's own language and time zone. `at` is milliseconds since the epoch. */
export function dateMark(at: number, style: 'moment' | 'ago'): string {
  return `<t:${Math.floor(at / 1000)}:${style === 'moment' ? 'f' : 'R'}>`;
}
