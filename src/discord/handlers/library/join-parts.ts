/** A text that goes on in the next part: no sentence ends there, and none begins. */
const BROKEN_OFF = /[^\p{P}\s]$/u;
const GOES_ON = /^\p{Ll}/u;

/**
 * A text that was pasted in parts. Whoever cuts it cuts between paragraphs, as a rule; where a sentence was plainly cut in two, it is
 * put together again.
 */
export function joinParts(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .reduce((text, part) => {
      if (text === '') return part;
      return BROKEN_OFF.test(text) && GOES_ON.test(part) ? `${text} ${part}` : `${text}\n\n${part}`;
    }, '');
}
