/**
 * Soft hyphens, zero-width spaces, word joiners and byte order marks: no reader sees them, they split words in a search, and
 * browsers pass over them when they look for the text of a link. Joiners that shape letters and emoji stay.
 */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g;

/** What HTML collapses; a non-breaking space is none of it. */
const WHITE_SPACE = /[ \t\n\f\r\v\u2028\u2029]+/g;

/** Neither text nor white space: what stray bytes of other encodings leave. */
// eslint-disable-next-line no-control-regex -- they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;

/** Text as a browser shows it on a line: white space collapsed, nothing at its ends, nothing that cannot be seen. */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, '').replace(CONTROLS, '').replace(WHITE_SPACE, ' ').trim();
}
