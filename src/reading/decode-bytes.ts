import type { TextDecoder } from 'node:util';

/** The encoding that Node 20 reads wrongly. */
export const WINDOWS = 'windows-1252';

/** What windows-1252 has at 0x80 to 0x9F; a control character where it has nothing (https://encoding.spec.whatwg.org/#index-windows-1252). */
const FROM_0X80 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/** Bytes as text. Node 20 reads windows-1252 as ISO 8859-1, so that quotes, dashes and € would be lost: those are put right here. */
export function decodeBytes(decoder: TextDecoder, bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  if (decoder.encoding !== WINDOWS) return text;
  return text.replace(/[\u0080-\u009F]/g, (letter) => FROM_0X80.charAt(letter.charCodeAt(0) - 0x80));
}
