import { expect, test } from 'vitest';
import { decodeText } from '../../src/reading/decode-text.ts';

test.each<[string, Buffer, string | null]>([
  ['UTF-8', Buffer.from('België'), null],
  ['UTF-8, whatever its server says', Buffer.from('België'), 'text/plain; charset=iso-8859-1'],
  ['UTF-8 with a mark', Buffer.from('\ufeffBelgië'), null],
  ['UTF-16 with a mark', Buffer.from('\ufeffBelgië', 'utf16le'), null],
  ['windows-1252', Buffer.from('Belgi\xeb', 'latin1'), null],
  ['what its server says', Buffer.from('Belgi\xeb', 'latin1'), 'text/plain; charset="ISO-8859-15"'],
  ['no UTF-8 although its server says so', Buffer.from('Belgi\xeb', 'latin1'), 'text/plain; charset=utf-8'],
  ['an encoding that nobody knows', Buffer.from('Belgi\xeb', 'latin1'), 'text/plain; charset=klingon'],
])('%s is read', (_, bytes, contentType) => {
  expect(decodeText(new Uint8Array(bytes), contentType)).toBe('België');
});
