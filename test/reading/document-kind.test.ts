import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { documentKind } from '../../src/reading/document-kind.ts';
import { pdfOf } from './pdf-of.ts';
import { wordFiles, zipOf } from './zip-of.ts';

const NO_HINTS = { contentType: null, url: null, name: null };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function kindOf(bytes: Uint8Array, hints: Partial<typeof NO_HINTS | Record<string, string>> = {}) {
  const found = await documentKind({ ...NO_HINTS, ...hints, bytes });
  return found.kind === 'unsupported' ? found.found : found.kind;
}

describe('a document is what its bytes are', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de', 'hex');
  const old = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from('WordDocument', 'utf16le'),
  ]);
  test.each<[string, Uint8Array, string | null]>([
    ['a PDF', pdfOf(deflateSync('')), 'pdf'],
    [
      'a PDF below something else',
      new Uint8Array(Buffer.concat([Buffer.from('melding\n'), pdfOf(deflateSync(''))])),
      'pdf',
    ],
    ['a ZIP file', zipOf(wordFiles('')), 'zip'],
    ['a page', bytesOf('\n<!-- x -->\n<!DOCTYPE HTML>\n<p>x'), 'html'],
    ['a page in UTF-16', new Uint8Array(Buffer.from('\ufeff<html><p>x', 'utf16le')), 'html'],
    [
      'XHTML',
      bytesOf('<?xml version="1.0"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml"><p>x'),
      'html',
    ],
    ['a piece of a page', bytesOf('<div><p>a</p><p>b</p></div>'), 'html'],
    ['a feed', bytesOf('<?xml version="1.0"?><rss version="2.0"><channel/></rss>'), 'application/xml'],
    ['a picture', new Uint8Array(png), 'image/png'],
    ['an old Word document', new Uint8Array(old), 'application/msword'],
    ['rich text', bytesOf('{\\rtf1\\ansi tekst}'), 'application/rtf'],
    ['binary nobody knows', new Uint8Array([1, 2, 3, 0, 0, 7, 8, 9, 200, 1, 0, 4]), null],
    ['Markdown', bytesOf('# Titel\n\nTekst.'), 'markdown'],
    ['Markdown with front matter', bytesOf('---\ntitle: x\n---\nTekst.'), 'markdown'],
    ['text', bytesOf('Een regel.\n\nNog een regel.'), 'text'],
  ])('%s', async (_, bytes, kind) => {
    expect(await kindOf(bytes)).toBe(kind);
    expect(await kindOf(bytes, { contentType: 'image/gif' })).toBe(kind);
  });

  test.each([
    'BM Wonen schrijft over huren.',
    'ID3 is een elektrische auto.',
    'GIF is een bestandsformaat.',
    'MZ schrijft een brief.',
    'Een bestand begint met %PDF-1.7 en eindigt met %%EOF.',
    'Oud zijn teksten die zo eindigen.\x1a',
    'Een schijf die faalt zet er nullen achter.\0\0\0',
  ])('text, whatever its letters may mean elsewhere: %j', async (text) => {
    expect(await kindOf(bytesOf(text))).toBe('text');
  });

  test.each(['utf-16le', 'utf-16be'])('text in %s', async (encoding) => {
    const bytes = Buffer.from('\ufeffEen regel.\n\nNog een regel.', 'utf16le');
    expect(await kindOf(new Uint8Array(encoding === 'utf-16le' ? bytes : bytes.swap16()))).toBe('text');
  });

  test('whose name tells Markdown from text', async () => {
    expect(await kindOf(bytesOf('Tekst.'), { name: 'brug.md' })).toBe('markdown');
    expect(await kindOf(bytesOf('Tekst.'), { url: 'https://x.example/brug.md?raw=1' })).toBe('markdown');
    expect(await kindOf(bytesOf('# 1 is geen titel'), { name: 'brug.txt' })).toBe('text');
  });
});
