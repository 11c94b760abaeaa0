/** With `u`, halves of a pair that stand alone, and nothing of whole ones. */
const UNSTORABLE = /[\0\p{Cs}]/u;

/**
 * The text as every database can hold it, which is how it comes back. U+0000, which PostgreSQL refuses and SQLite takes for an
 * end, becomes U+FFFD, as in CommonMark (section 2.3, "Insecure characters"); so does half a surrogate pair, which UTF-8 lacks.
 */
export function storableText(text: string): string {
  if (!UNSTORABLE.test(text)) return text;
  return Buffer.from(text.replaceAll('\0', '\uFFFD'), 'utf8').toString('utf8');
}
