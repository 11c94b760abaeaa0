/**
 * The page with what stands between `<!-- bench:name -->` and `<!-- /bench:name -->` replaced; all else stays to the letter.
 *
 * @throws when the page has no such markers
 */
export function fillMarkers(page: string, name: string, content: string): string {
  const [open, close] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const [start, end] = [page.indexOf(open), page.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`the page has no place marked ${open} … ${close}`);
  return `${page.slice(0, start + open.length)}\n\n${content}\n\n${page.slice(end)}`;
}
