/** UTF-16 units, some three pages: a question looks at each sentence of the passages that it considers, while all others wait. */
export const MAX_PASSAGE_LENGTH = 10_000;

/** Behind which a text falls apart, best first: a sentence or a line, a word. */
const ENDS = [/[.!?…]["”’»')\]]*\s+|[。！？\n]/gu, /\s+/gu];

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * A text in parts of at most `MAX_PASSAGE_LENGTH`, all of it but white space between two parts; nearly every text is one. It is
 * parted behind a sentence, or else a word, in the second half of what a part may hold, or else between two characters.
 */
export function divideText(text: string): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > MAX_PASSAGE_LENGTH) {
    const end = endOfPart(rest);
    parts.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end);
  }
  return [...parts, rest];
}

function endOfPart(text: string): number {
  const half = MAX_PASSAGE_LENGTH / 2;
  const secondHalf = text.slice(half, MAX_PASSAGE_LENGTH);
  for (const end of ENDS) {
    const last = [...secondHalf.matchAll(end)].at(-1);
    if (last !== undefined) return half + last.index + last[0].length;
  }
  // One more, as a character may go on behind what a part may hold.
  const cut = graphemes.segment(text.slice(half, MAX_PASSAGE_LENGTH + 1)).containing(half)?.index ?? 0;
  return cut === 0 ? MAX_PASSAGE_LENGTH : half + cut;
}
