import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/reading/html/published.ts';
import { decodePage } from '../../../src/reading/html/charset.ts';
import { isTooDeep } from '../../../src/reading/html/nesting.ts';
import { readHtml } from '../../../src/reading/html/read-html.ts';

const read = (html: string, url: string | null = null) =>
  readHtml(new TextEncoder().encode(html), { url, contentType: 'text/html; charset=utf-8' });

const TEXT = `<p>${'De brug gaat maandag open voor al het verkeer in de stad. '.repeat(8)}</p>`;

describe('readHtml', () => {
  it('refuses a page nested without end before it is parsed', () => {
    expect(read('<div>'.repeat(100_000))).toEqual({ ok: false, failure: { id: 'too-demanding', bound: 'depth' } });
  });

  it('does not take unclosed paragraphs and scripts for depth', () => {
    expect(isTooDeep(`${'<p>x<br><li>y'.repeat(300)}<script>${'"<div>"'.repeat(1_000)}</script>`)).toBe(false);
  });

  it('reads nothing at all as empty', () => {
    expect(read('')).toEqual({ ok: false, failure: { id: 'no-article', found: 'empty', title: null } });
  });

  it('says of a page with a line of text that it is too short, not that it is empty', () => {
    const html = '<article><h1>Brug gaat later open</h1><p>Kort bericht over de brug.</p></article>';
    const failure = { id: 'no-article', found: 'too-short', title: 'Brug gaat later open' };
    expect(read(html)).toEqual({ ok: false, failure });
    expect(read(html.replace(/<p>.*/, ''))).toEqual({ ok: false, failure });
    expect(read('<title>Brug</title><article><script>x</script></article>')).toMatchObject({
      failure: { found: 'empty' },
    });
  });

  it.each([
    ['no tags of its own', `<!doctype html><title>Brug open</title><article><h1>Brug open</h1>${TEXT}</article>`],
    [
      'styles before its root',
      `<!doctype html><style>p {}</style><html><head><title>Brug open</title></head><body>${TEXT}</body>`,
    ],
    [
      'roots within roots',
      `<html lang="nl"><html><html><head><title>Brug open</title></head><body>${TEXT}</body></html>`,
    ],
    ['two bodies', `<html><head><title>Brug open</title></head><body><p>x</p></body><body>${TEXT}</body></html>`],
  ])('reads a page with %s', (_, html) => {
    const result = read(html);
    expect(result.ok && result.article.title).toBe('Brug open');
    expect(
      result.ok && result.article.blocks.some((block) => 'paragraph' in block && block.paragraph.startsWith('De brug')),
    ).toBe(true);
  });

  it('keeps an article among sixty headlines that lead elsewhere', () => {
    const headlines =
      '<div><h3><a href="/x">Gemeente opent loket voor vragen over de nieuwe brug</a></h3></div>'.repeat(60);
    const meta = '<meta property="og:type" content="article">';
    const result = read(
      `<html><head><title>Brug open</title>${meta}</head><body><article><h1>Brug open</h1>${TEXT}${TEXT}${TEXT}</article>${headlines}</body></html>`,
    );
    expect(result.ok).toBe(true);
  });

  it('believes the words before a language that they plainly are not', () => {
    const result = read(`<html lang="en"><body><h1>Brug</h1>${TEXT}</body></html>`);
    expect(result.ok && result.article.language).toBe('nl');
  });

  it('takes no canonical address of another site', () => {
    const result = read(`<link rel="canonical" href="https://evil.example/x">${TEXT}`, 'https://www.nieuws.example2/a');
    expect(result.ok && result.article.source?.url).toBe('https://www.nieuws.example2/a');
  });
});

describe('decodePage', () => {
  it('reads windows-1252 by name and by its bytes', () => {
    const bytes = Uint8Array.from([0x93, 0x80, 0x20, 0xe9, 0x94]);
    expect(decodePage(bytes, null)).toBe('“€ é”');
    expect(decodePage(bytes, 'text/html; charset=iso-8859-1')).toBe('“€ é”');
  });

  it('believes a byte order mark before a header', () => {
    expect(decodePage(Uint8Array.from([0xff, 0xfe, 0x41, 0x00]), 'text/html; charset=utf-8')).toBe('A');
  });
});

describe('dayOf', () => {
  it.each([
    ['2024-10-20T23:30:00-05:00', '2024-10-20'],
    ['20 oktober 2024', '2024-10-20'],
    ['October 20, 2024', '2024-10-20'],
    ['20-10-2024', '2024-10-20'],
    ['2024-13-40', null],
    ['yesterday', null],
  ])('%s', (date, day) => {
    expect(dayOf(date)).toBe(day);
  });
});
