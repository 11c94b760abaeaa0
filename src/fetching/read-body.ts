import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { FetchRefusal } from './fetch-refusal.ts';

/** What `readBody` undoes, for `Accept-Encoding`. */
export const ENCODINGS = 'gzip, deflate, br';

/** What servers write into the header that says nothing of how a body is packed, as in `none` or `utf-8`, is passed over. */
const PACKED: ReadonlySet<string> = new Set(
  'gzip x-gzip deflate br zstd compress x-compress dcb dcz exi pack200-gzip aes128gcm'.split(' '),
);

/** Longest name that is told of, in UTF-16 units. */
const MAX_TOLD = 40;

/** Deflate's number as zlib's compression method, in the low four bits of the first byte (RFC 1950, section 2.2). */
const ZLIB_DEFLATE = 8;

/**
 * The bytes of a body, decompressed. Reading stops as soon as there is more than `limit` of them, be it compressed or not:
 * no bomb unfolds further than that.
 *
 * @param said - the header `Content-Encoding`; it is packed once at most, as every honest server sends it
 * @throws {FetchRefusal} `too-large`, `unsupported-encoding`; what streams throw when a body breaks off or is damaged
 */
export async function readBody(body: Readable, said: string | undefined, limit: number): Promise<Uint8Array> {
  const encoding = packedAs(said ?? '').join(', ');
  switch (encoding) {
    case '':
      return gathered(limit, body);
    case 'gzip':
    case 'x-gzip':
      return gathered(limit, body, atMost(limit), createGunzip());
    case 'br':
      return gathered(limit, body, atMost(limit), createBrotliDecompress());
    case 'deflate': {
      const packed = await gathered(limit, body);
      return gathered(limit, Readable.from([packed]), inflater(packed));
    }
    default:
      throw new FetchRefusal({ id: 'unsupported-encoding', encoding: encoding.slice(0, MAX_TOLD) });
  }
}

/** The names by which a body was packed, one after another. */
function packedAs(said: string): readonly string[] {
  const names = said.split(',').map((name) => name.trim().toLowerCase());
  return names.filter((name) => PACKED.has(name));
}

/** Meant is zlib's format (RFC 9110, section 8.4.1.2); some servers send it bare. */
function inflater(packed: Uint8Array): Transform {
  return ((packed[0] ?? 0) & 0x0f) === ZLIB_DEFLATE ? createInflate() : createInflateRaw();
}

async function gathered(limit: number, ...streams: readonly [Readable, ...Transform[]]): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  const sink = atMost(limit);
  sink.on('data', (chunk: Buffer) => chunks.push(chunk));
  await pipeline([...streams, sink]);
  return new Uint8Array(Buffer.concat(chunks));
}

/** Passes bytes on until they are more than `limit`. */
function atMost(limit: number): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length;
      if (size > limit) done(new FetchRefusal({ id: 'too-large', limit }));
      else done(null, chunk);
    },
  });
}
