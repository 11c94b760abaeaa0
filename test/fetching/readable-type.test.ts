import { describe, expect, it } from 'vitest';
import { readableType } from '../../src/fetching/readable-type.ts';

const READABLE = { readable: true };

describe('bytes that can be read as an article', () => {
  it.each([
    ['a page', '<!doctype html><p>Hoi</p>'],
    ['a page after a comment', '<!-- <svg> --><html lang="nl">'],
    ['XHTML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['Markdown', '---\ntitle: Een proef\n---\n\nHoi'],
    ['text that begins as a bitmap does', 'BMW roept auto’s terug'],
    ['text that begins as a program does', 'MZ is een afkorting'],
    ['nothing', ''],
    ['text that DOS ended', 'Hoi\x1a'],
    ['a PDF', '%PDF-1.7\n1 0 obj'],
    ['a PDF below something else', 'melding\n%PDF-1.7\n\0\x01'],
  ])('are %s', async (_, text) => {
    expect(await readableType(Buffer.from(text))).toEqual(READABLE);
  });

  it('are text in any encoding', async () => {
    expect(await readableType(Buffer.from('België, coördinatie', 'latin1'))).toEqual(READABLE);
    expect(await readableType(Buffer.from('\uFEFF<p>Hoi</p>', 'utf16le'))).toEqual(READABLE);
  });

  it.each([
    ['a picture', Buffer.from('ffd8ffe000104a46494600', 'hex'), 'image/jpeg'],
    ['a video', Buffer.from('000000186674797069736f6d00000200', 'hex'), 'video/mp4'],
    ['RTF', Buffer.from('{\\rtf1 hoi}'), 'application/rtf'],
    ['a program', Buffer.from('7f454c4602010100', 'hex'), 'application/x-elf'],
    ['unknown bytes', Buffer.from('0001020304', 'hex'), null],
  ])('are not %s', async (_, bytes, found) => {
    expect(await readableType(bytes)).toEqual({ readable: false, found });
  });
});
