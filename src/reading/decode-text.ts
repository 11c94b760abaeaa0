import { decodeBytes } from './decode-bytes.ts';

/** Byte order marks, with the encoding that each tells. */
const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** What a text is in that tells nothing and is not UTF-8: how Windows wrote Western European languages. */
const FALLBACK = 'windows-1252';

/**
 * The text of a file, without its byte order mark: by that mark, else as UTF-8 where it is valid, else in the encoding that its
 * server names, else as windows-1252.
 *
 * @param contentType - as in `text/plain; charset=iso-8859-2`
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return new TextDecoder(marked[0]).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeBytes(new TextDecoder(saidEncoding(contentType)), bytes);
  }
}

/** The encoding that a server names, if there is one of that name; UTF-8 it is not. */
function saidEncoding(contentType: string | null): string {
  const label = /charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? '')?.[1] ?? FALLBACK;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === 'utf-8' ? FALLBACK : encoding;
  } catch {
    return FALLBACK;
  }
}
