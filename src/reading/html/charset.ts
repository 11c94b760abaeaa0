import { TextDecoder } from 'node:util';
import { decodeBytes, WINDOWS } from '../decode-bytes.ts';
import { decodeUtf8, mostlyUtf8 } from '../decode-utf8.ts';

/** Bytes in which a page names its encoding, by the HTML standard's own bound. */
const PRESCAN_BYTES = 1024;

/** Further than the standard looks: real pages put scripts and comments before their `<meta charset>`. */
const PRESCAN_LIMIT = 8 * PRESCAN_BYTES;

/**
 * A page's bytes as text: by its byte order mark, its server's header, its `<meta>`; without any of them UTF-8 where it is
 * that but for a few bytes, else windows-1252 (https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding).
 *
 * @param contentType - the header's value
 */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  const named = byOrderMark(bytes) ?? decoderNamed(charsetOf(contentType ?? '')) ?? byMeta(bytes);
  if (named?.encoding === 'utf-8') return decodeUtf8(bytes);
  if (named !== null) return decodeBytes(named, bytes);
  return mostlyUtf8(bytes) ?? decodeBytes(new TextDecoder(WINDOWS), bytes);
}

function byOrderMark(bytes: Uint8Array): TextDecoder | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder('utf-8');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be');
  return null;
}

/** A page that says UTF-16 in letters that could be read is not. */
function byMeta(bytes: Uint8Array): TextDecoder | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_LIMIT));
  for (const [tag] of start.matchAll(/<(?:meta\s|\?xml\s)[^>]*>/gi)) {
    const label = charsetOf(tag) ?? /\sencoding\s*=\s*["']?([\w:.-]+)/i.exec(tag)?.[1] ?? null;
    const decoder = decoderNamed(label);
    if (decoder !== null) return decoder.encoding.startsWith('utf-16') ? new TextDecoder('utf-8') : decoder;
  }
  return null;
}

function charsetOf(text: string): string | null {
  return /charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(text)?.[1] ?? null;
}

function decoderNamed(label: string | null): TextDecoder | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
