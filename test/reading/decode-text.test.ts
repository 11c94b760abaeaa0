import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/reading/decode-text.ts';
import { decodeUtf8 } from '../../src/reading/decode-utf8.ts';
import { decodePage } from '../../src/reading/html/charset.ts';

test.each<[string, Buffer, string | null]>([
  ['UTF-8', Buffer.from('België'), null],
  ['UTF-8, whatever its server says', Buffer.from('België'), 'text/plain; charset=iso-8859-1'],
  ['UTF-8 with a mark', Buffer.from('\ufeffBelgië'), null],
  ['UTF-16 with a mark', Buffer.from('\ufeffBelgië', 'utf16le'), null],
  ['windows-1252', Buffer.from('Belgi\xeb', 'latin1'), null],
  ['what its server says', Buffer.from('Belgi\xeb', 'latin1'), 'text/plain; charset="ISO-8859-15"'],
  ['no UTF-8 although its server says so', Buffer.from('Belgi\xeb', 'latin1'), 'text/plain; charset=utf-8'],
  ['an encoding that nobody knows', Buffer.from('Belgi\xeb', 'latin1'), 'text/plain; charset=klingon'],
  ['what is padded', Buffer.from('België\x1a\0\0'), null],
])('%s is read', (_, bytes, contentType) => {
  expect(decodeText(new Uint8Array(bytes), contentType)).toBe('België');
});

describe('UTF-8 with a few bytes of windows-1252', () => {
  const mixed = Buffer.concat([
    Buffer.from('België, coördinatie \u{1f6b2} '),
    Buffer.from([0x80, 0xe2, 0x82, 0x20, 0xeb]),
  ]);
  const TEXT = 'België, coördinatie \u{1f6b2} €â‚ ë';

  test('stays UTF-8 where there are more letters of it', () => {
    const more = Buffer.concat([mixed, Buffer.from('ïï')]);
    for (const said of [null, 'text/plain; charset=iso-8859-2']) expect(decodeText(more, said)).toBe(`${TEXT}ïï`);
    expect(decodePage(more, null)).toBe(`${TEXT}ïï`);
  });

  test('is windows-1252 where there are fewer, unless it says what it is', () => {
    expect(decodeText(mixed, null)).toContain('BelgiÃ«');
    expect(decodePage(mixed, null)).toContain('BelgiÃ«');
    expect(decodePage(mixed, 'text/html; charset=utf-8')).toBe(TEXT);
    expect(decodeText(Buffer.concat([Buffer.from('\ufeff'), mixed]), null)).toBe(TEXT);
  });

  test('is read as it is where it is valid, and never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), fc.uint8Array({ maxLength: 20 }), (text, bytes) => {
        expect(decodeUtf8(Buffer.from(text))).toBe(new TextDecoder().decode(Buffer.from(text)));
        expect(decodeUtf8(bytes)).not.toContain('\ufffd');
      }),
    );
  });
});
