import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { failureIn, fetcherFor, fetchFrom, serve, textOf } from './loopback.ts';

const LIMIT = 100_000;
const TOO_LARGE = { id: 'too-large', limit: LIMIT };
const TEXT = 'Een artikel over de oorlog. '.repeat(50);

async function fetched(body: Uint8Array | string, headers: Record<string, string> = {}) {
  const server = await serve((_, response) => response.writeHead(200, headers).end(body));
  return fetchFrom(fetcherFor([server], { limits: { bytes: LIMIT } }), server.url);
}

describe('a compressed body', () => {
  it.each([
    ['gzip', gzipSync(TEXT)],
    ['x-gzip', gzipSync(TEXT)],
    ['GZIP', gzipSync(TEXT)],
    ['deflate', deflateSync(TEXT)],
    ['deflate', deflateRawSync(TEXT)],
    ['br', brotliCompressSync(TEXT)],
    ['identity', TEXT],
    ['none', TEXT],
    ['utf-8', TEXT],
    ['identity, gzip', gzipSync(TEXT)],
  ])('is unfolded: %s', async (encoding, body) => {
    expect(textOf(await fetched(body, { 'content-encoding': encoding }))).toBe(TEXT);
  });

  it.each([
    ['gzip', (zeros: Uint8Array) => gzipSync(zeros)],
    ['deflate', (zeros: Uint8Array) => deflateSync(zeros)],
    ['br', (zeros: Uint8Array) => brotliCompressSync(zeros)],
  ])('is let go where it unfolds to too much: %s', async (encoding, compress) => {
    const bomb = compress(new Uint8Array(50 * LIMIT));
    expect(bomb.length).toBeLessThan(LIMIT);
    expect(failureIn(await fetched(bomb, { 'content-encoding': encoding }))).toEqual(TOO_LARGE);
  });

  it('is let go while it streams, though it never ends and unfolds to nothing', async () => {
    const empty = gzipSync('');
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      const flood = setInterval(() => response.write(Buffer.concat(Array.from({ length: 500 }, () => empty))), 1);
      response.on('close', () => {
        clearInterval(flood);
      });
    });
    const result = await fetchFrom(fetcherFor([server], { limits: { bytes: LIMIT } }), server.url);
    expect(failureIn(result)).toEqual(TOO_LARGE);
  });

  it.each([
    ['damaged', 'gzip', Buffer.from('geen gzip')],
    ['broken off', 'gzip', gzipSync(TEXT).subarray(0, 30)],
    ['damaged', 'br', Buffer.from('geen brotli')],
    ['empty', 'deflate', Buffer.from('')],
  ])('is a failure where it is %s: %s', async (_, encoding, body) => {
    const result = await fetched(body, { 'content-encoding': encoding });
    expect(failureIn(result)).toMatchObject({ id: 'bad-answer', host: '127.0.0.1' });
  });

  it.each(['zstd', 'compress', 'gzip, gzip', 'gzip, br'])(
    'is refused where it is packed as nobody asked: %s',
    async (encoding) => {
      const result = await fetched(gzipSync(gzipSync(TEXT)), { 'content-encoding': encoding });
      expect(failureIn(result)).toEqual({ id: 'unsupported-encoding', encoding });
    },
  );

  it('is judged by its bytes where its server only seems to say how it is packed', async () => {
    const result = await fetched(gzipSync(TEXT), { 'content-encoding': 'none' });
    expect(failureIn(result)).toEqual({ id: 'unsupported-type', found: 'application/gzip' });
  });
});

describe('a plain body', () => {
  it('may be as large as the limit', async () => {
    expect(textOf(await fetched('a'.repeat(LIMIT)))).toHaveLength(LIMIT);
  });

  it('is let go where it says to be larger', async () => {
    expect(failureIn(await fetched('a'.repeat(LIMIT + 1)))).toEqual(TOO_LARGE);
  });

  it('is let go where it turns out to be larger', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200);
      const flood = setInterval(() => response.write('a'.repeat(1000)), 1);
      response.on('close', () => {
        clearInterval(flood);
      });
    });
    const result = await fetchFrom(fetcherFor([server], { limits: { bytes: LIMIT } }), server.url);
    expect(failureIn(result)).toEqual(TOO_LARGE);
  });

  it('is judged by its bytes, whatever its server calls it', async () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');
    const result = await fetched(png, { 'content-type': 'text/html' });
    expect(failureIn(result)).toEqual({ id: 'unsupported-type', found: 'image/png' });
    expect(textOf(await fetched('<p>Hoi</p>', { 'content-type': 'image/png' }))).toBe('<p>Hoi</p>');
  });
});
