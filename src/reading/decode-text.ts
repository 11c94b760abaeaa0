import { decodeBytes, WINDOWS } from './decode-bytes.ts';
import { decodeUtf8, mostlyUtf8 } from './decode-utf8.ts';

/** Byte order marks, with the encoding that each tells. */
const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of a file, without its byte order mark and what it is padded with: by that mark, else as UTF-8 where it is that but for a
 * few bytes, else in the encoding that its server names, else as windows-1252, which is how Windows wrote Western European languages.
 *
 * @param contentType - as in `text/plain; charset=iso-8859-2`
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  return withoutPadding(decoded(bytes, contentType));
}

function decoded(bytes: Uint8Array, contentType: string | null): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked?.[0] === 'utf-8') return decodeUtf8(bytes);
  if (marked !== undefined) return new TextDecoder(marked[0]).decode(bytes);
  return mostlyUtf8(bytes) ?? decodeBytes(new TextDecoder(saidEncoding(contentType)), bytes);
}

/** The encoding that a server names, if there is one of that name; UTF-8 it is not. */
function saidEncoding(contentType: string | null): string {
  const label = /charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? '')?.[1] ?? WINDOWS;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === 'utf-8' ? WINDOWS : encoding;
  } catch {
    return WINDOWS;
  }
}

/** DOS ended texts with ^Z; a disk that fails puts zeros behind them. */
function withoutPadding(text: string): string {
  let end = text.length;
  while (end > 0 && '\0\x1a'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
