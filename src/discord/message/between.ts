/** In words where a count is out of its bounds, which belong to it. */
export function between(what: string, count: number, least: number, most: number): readonly string[] {
  return count >= least && count <= most ? [] : [`${what}: ${count}, not ${least} to ${most}`];
}
