/** Letters, digits, punctuation and symbols; no blanks, zero-width spaces, marks of direction and the like. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Whether a reader sees anything of a text. */
export function hasVisible(text: string): boolean {
  return VISIBLE.test(text);
}
