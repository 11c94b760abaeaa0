/** A cut before a word that would leave less than this share of the room is made inside that word instead. */
const LEAST_KEPT = 1 / 2;

/**
 * `text` on one line and at most `limit` UTF-16 units long, shortened at a word with `…`. For labels, options and titles;
 * never for a quotation. Never empty.
 */
export function shortenLabel(text: string, limit: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line !== '' && line.length <= limit) return line;
  const room = limit - 1;
  const atWord = line.slice(0, room + 1).replace(/\s?\S*$/u, '');
  const kept = atWord.length > room * LEAST_KEPT ? atWord : atGrapheme(line, room);
  return `${kept.replace(/[\s\p{Pd},;:]+$/u, '')}…`;
}

/** The longest run of whole characters as a reader sees them that fits in `room`. */
function atGrapheme(line: string, room: number): string {
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(line)) {
    if (kept.length + segment.length > room) break;
    kept += segment;
  }
  return kept;
}
