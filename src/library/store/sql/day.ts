/** A day of UTC, which has no hour less or more. */
export const DAY_MS = 86_400_000;

/** ISO 8601 date in UTC. @param at - milliseconds since the epoch */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
