import { decodeBytes, WINDOWS } from './decode-bytes.ts';

/** As UTF-8, what the bytes from 0x80 are in windows-1252. */
const FOR_BAD_BYTE: readonly Uint8Array[] = Array.from({ length: 0x80 }, (_, at) =>
  new TextEncoder().encode(decodeBytes(new TextDecoder(WINDOWS), Uint8Array.of(0x80 + at))),
);
/** None is longer. */
const MAX_FOR_BAD_BYTE = 3;

/** UTF-8 with bytes of windows-1252 in it, as comes of pasting one text into another; those are read as what they are. */
export function decodeUtf8(bytes: Uint8Array): string {
  return valid(bytes) ?? mended(bytes, count(bytes).bad);
}

/** The same, but `null` where there are no more letters of UTF-8 than bytes that are none. */
export function mostlyUtf8(bytes: Uint8Array): string | null {
  const text = valid(bytes);
  if (text !== null) return text;
  const { letters, bad } = count(bytes);
  return letters > bad ? mended(bytes, bad) : null;
}

function valid(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Letters are those of several bytes: one of ASCII is the same in either encoding. */
function count(bytes: Uint8Array): { readonly letters: number; readonly bad: number } {
  let letters = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length;) {
    const length = letterLength(bytes, at);
    if (length > 1) letters += 1;
    if (length === 0) bad += 1;
    at += Math.max(length, 1);
  }
  return { letters, bad };
}

function mended(bytes: Uint8Array, bad: number): string {
  const whole = new Uint8Array(bytes.length + bad * (MAX_FOR_BAD_BYTE - 1));
  let end = 0;
  for (let at = 0; at < bytes.length;) {
    const length = letterLength(bytes, at);
    const letter = length > 0 ? bytes.subarray(at, at + length) : FOR_BAD_BYTE[byteAt(bytes, at) - 0x80];
    whole.set(letter ?? [], end);
    end += letter?.length ?? 0;
    at += Math.max(length, 1);
  }
  return new TextDecoder('utf-8').decode(whole.subarray(0, end));
}

/** How many bytes the letter at `at` has (Unicode 16, table 3-7); 0 where there is none. */
function letterLength(bytes: Uint8Array, at: number): number {
  const first = byteAt(bytes, at);
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const second = byteAt(bytes, at + 1);
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < least || second > most) return 0;
  for (let next = at + 2; next < at + length; next += 1) {
    if ((byteAt(bytes, next) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/** 0 behind the end, which continues no letter. */
function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}
