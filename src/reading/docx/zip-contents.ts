import { inflateRawSync } from 'node:zlib';

/** What a ZIP file holds, unpacked. */
export type ZipContents =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Buffer> }
  | { readonly ok: false; readonly reason: 'damaged' | 'too-large' | 'encrypted' };

/** Byte layout: APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. */
const END = { signature: Buffer.from('PK\x05\x06', 'latin1'), length: 22, count: 10, size: 12, offset: 16 };
const ENTRY = {
  signature: 0x02014b50,
  length: 46,
  flags: 8,
  method: 10,
  packed: 20,
  name: 28,
  extra: 30,
  comment: 32,
  offset: 42,
};
const LOCAL = { signature: 0x04034b50, length: 30, name: 26, extra: 28 };

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;

/**
 * Unpacks all files of a ZIP file, at most `limit` bytes of them together. What it says of their sizes is not believed, and
 * where its parts do not lie as every program writes them it is damaged: another reader might see other files in it.
 */
export function zipContents(bytes: Uint8Array, limit: number): ZipContents {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return unpack(zip, limit);
  } catch (error) {
    // zlib's errors have a code, as have those of a read beyond the end.
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { ok: false, reason: error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged' };
  }
}

function unpack(zip: Buffer, limit: number): ZipContents {
  const end = zip.lastIndexOf(END.signature);
  if (end === -1) return { ok: false, reason: 'damaged' };
  const directory = zip.readUInt32LE(end + END.offset);
  if (directory + zip.readUInt32LE(end + END.size) !== end) return { ok: false, reason: 'damaged' };

  const files = new Map<string, Buffer>();
  let left = limit;
  let at = directory;
  for (let count = zip.readUInt16LE(end + END.count); count > 0; count -= 1) {
    if (zip.readUInt32LE(at) !== ENTRY.signature) return { ok: false, reason: 'damaged' };
    if ((zip.readUInt16LE(at + ENTRY.flags) & ENCRYPTED_FLAG) !== 0) return { ok: false, reason: 'encrypted' };
    const nameEnd = at + ENTRY.length + zip.readUInt16LE(at + ENTRY.name);
    const name = zip.toString('utf8', at + ENTRY.length, nameEnd);
    const content = unpackFile(zip, at, left);
    if (content === null) return { ok: false, reason: 'damaged' };
    left -= content.length;
    if (left < 0) return { ok: false, reason: 'too-large' };
    files.set(name, content);
    at = nameEnd + zip.readUInt16LE(at + ENTRY.extra) + zip.readUInt16LE(at + ENTRY.comment);
  }
  return { ok: true, files };
}

/** @param entry - where its entry in the directory begins */
function unpackFile(zip: Buffer, entry: number, limit: number): Buffer | null {
  const local = zip.readUInt32LE(entry + ENTRY.offset);
  if (zip.readUInt32LE(local) !== LOCAL.signature) return null;
  const start = local + LOCAL.length + zip.readUInt16LE(local + LOCAL.name) + zip.readUInt16LE(local + LOCAL.extra);
  const packed = zip.subarray(start, start + zip.readUInt32LE(entry + ENTRY.packed));
  switch (zip.readUInt16LE(entry + ENTRY.method)) {
    case STORED:
      return packed;
    case DEFLATED:
      return packed.length === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(limit, 1) });
    default:
      return null;
  }
}
