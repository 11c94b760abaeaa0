/** ISO 8601 with a numeric offset, as Discord writes it. */
export function wireTime(ms: number): string {
  return new Date(ms).toISOString().replace('Z', '000+00:00');
}
