/** Only white space and characters that show nothing. */
const BLANK = /^[\s\p{Cc}\p{Cf}]*$/u;

/** Whether a reader sees nothing of a text. */
export function isBlank(text: string): boolean {
  return BLANK.test(text);
}
