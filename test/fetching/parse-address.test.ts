import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WEB_PORTS } from '../../src/fetching/fetch-limits.ts';
import { parseAddress } from '../../src/fetching/parse-address.ts';

const parse = (text: string, base?: string) =>
  parseAddress(text, WEB_PORTS, base === undefined ? undefined : new URL(base));

describe('an address that someone gives', () => {
  it.each([
    ['https://nieuws.example/artikel?id=1#kop', 'https://nieuws.example/artikel?id=1'],
    ['http://nieuws.example', 'http://nieuws.example/'],
    ['HTTPS://NIEUWS.EXAMPLE:443/', 'https://nieuws.example/'],
    ['https://nieuws.example:80/', 'https://nieuws.example:80/'],
    ['https://nieuws.example./', 'https://nieuws.example/'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ])('is taken: %s', (text, href) => {
    const parsed = parse(text);
    expect(parsed.ok && parsed.url.href).toBe(href);
  });

  it.each([
    'nieuws.example/artikel',
    '',
    'ftp://nieuws.example/',
    'file:///etc/passwd',
    'data:text/html,hoi',
    'javascript:alert(1)',
    'gopher://127.0.0.1:6379/_FLUSHALL',
    'http://',
    'http://256.1.1.1/',
    'http://0x7f.0.0.0.1/',
    'http://[fe80::1%25eth0]/',
    'http://[::1',
    'https://jan@nieuws.example/',
    'https://jan:geheim@nieuws.example/',
    'https://nieuws.example%40127.0.0.1:80@10.0.0.1/',
    `https://nieuws.example/${'a'.repeat(8000)}`,
  ])('is refused as none to fetch: %.60s', (text) => {
    expect(parse(text)).toEqual({ ok: false, failure: { id: 'invalid-address' } });
  });

  it.each([
    ['http://nieuws.example:8080/', 8080],
    ['https://nieuws.example:22/', 22],
    ['http://nieuws.example:0/', 0],
    ['http://nieuws.example:6379/', 6379],
  ])('is refused at a port that is not allowed: %s', (text, port) => {
    expect(parse(text)).toEqual({ ok: false, failure: { id: 'forbidden-port', port } });
  });

  it('is taken at a port that the operator allows', () => {
    expect(parseAddress('http://nieuws.example:8080/', [8080]).ok).toBe(true);
  });

  it.each([
    'http://localhost/',
    'http://LOCALHOST./',
    'http://ｌｏｃａｌｈｏｓｔ/',
    'http://app.localhost/',
    'http://metadata.google.internal/computeMetadata/v1/',
    'http://printer.local/',
    'http://printer.local../',
    'http://router.lan/',
    'http://nas.home.arpa/',
  ])('is refused by a name that never leaves a network: %s', (text) => {
    expect(parse(text)).toEqual({ ok: false, failure: { id: 'forbidden-address' } });
  });

  it.each(['https://localhost.example/', 'https://www.local.example/', 'https://thelocal.example/'])(
    'is taken where its name only looks like one: %s',
    (text) => {
      expect(parse(text).ok).toBe(true);
    },
  );

  it('never throws, and what it takes is http or https without credentials', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.webAuthority()), (text) => {
        const parsed = parse(text);
        if (!parsed.ok) return;
        expect(parsed.url.protocol).toMatch(/^https?:$/);
        expect(parsed.url.username + parsed.url.password).toBe('');
      }),
    );
  });
});

describe('an address that a page redirects to', () => {
  const PAGE = 'https://nieuws.example/map/artikel';

  it('may be relative', () => {
    const parsed = parse('../ander', PAGE);
    expect(parsed.ok && parsed.url.href).toBe('https://nieuws.example/ander');
  });

  it('is refused where it leaves the protected line', () => {
    const failure = { id: 'insecure', host: 'ander.example' };
    expect(parse('http://ander.example/', PAGE)).toEqual({ ok: false, failure });
  });

  it('may go over to a protected line', () => {
    expect(parse('https://nieuws.example/', 'http://nieuws.example/').ok).toBe(true);
  });

  it.each([
    ['file:///etc/passwd', 'invalid-address'],
    ['//jan:geheim@ander.example/', 'invalid-address'],
    ['//ander.example:8080/', 'forbidden-port'],
    ['//localhost/', 'forbidden-address'],
  ])('is judged as any other: %s', (location, id) => {
    expect(parse(location, PAGE)).toMatchObject({ ok: false, failure: { id } });
  });
});
