import { onTestFinished, vi } from 'vitest';

/** The Monday on which every picture is taken, so that none differs by its hour alone. */
export const PICTURED = Date.parse('2026-05-04T08:12:00Z');

/** Where the pictures' readers are. */
export const TIME_ZONE = 'Europe/Amsterdam';

/** The hour of the bot and its stand-in, which begins at {@link PICTURED} and goes on from where it is set; for one test. */
export function pictureClock(): { readonly set: (at: number) => void } {
  const real = Date.now.bind(Date);
  let ahead = PICTURED - real();
  const now = vi.spyOn(Date, 'now').mockImplementation(() => real() + ahead);
  onTestFinished(() => {
    now.mockRestore();
  });
  return {
    set: (at) => {
      ahead = at - real();
    },
  };
}
