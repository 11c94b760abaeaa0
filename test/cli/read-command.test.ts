import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { serve } from '../fetching/loopback.ts';
import { page } from '../library/curation/fixture.ts';
import { BRIDGE } from './knowledge-dir.ts';
import { fileOf, readingCli } from './reading-world.ts';

const LEAD =
  'De gemeente bouwt een nieuwe brug over de Vecht. Het werk begint in maart en duurt tot het einde van volgend jaar.';
const PRICE = 'De brug kost twaalf miljoen euro, zegt de wethouder.';
const HTML = page('De nieuwe brug', [['Wat kost de brug?', PRICE]]);
const json = (text: string): unknown => JSON.parse(text);

const servePage = (html = HTML, status = 200) =>
  serve((_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
  });

describe('read of a file', () => {
  test('gives a program one JSON object of the article’s own, on one line', async () => {
    const { exitCode, out, err } = await readingCli(['read', fileOf('brug.html', HTML), '--json'], { apart: true });
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out.trim()).not.toContain('\n');
    expect(json(out)).toEqual({
      title: 'De nieuwe brug',
      language: 'nl',
      source: null,
      published: null,
      author: null,
      blocks: [{ paragraph: LEAD }, { heading: 'Wat kost de brug?' }, { paragraph: PRICE }],
    });
  });

  test('gives people the text with its headings, and what was left out', async () => {
    const { out } = await readingCli(['read', fileOf('brug.html', HTML)]);
    expect(out).toMatch(/^De nieuwe brug\nnl\n/);
    expect(out).toContain('\n## Wat kost de brug?\n');
    expect(out).toContain(`${PRICE}\n`);
    expect(out).toMatch(/\nLeft out:\n- navigation, \d+ characters: Voorpagina\n$/);
  });

  test('is wrapped at a terminal', async () => {
    const { out } = await readingCli(['read', fileOf('brug.html', HTML)], { columns: 40 });
    // eslint-disable-next-line no-control-regex -- the styles of a terminal take no room
    const widths = out.split('\n').map((line) => line.replace(/\u001b\[[\d;]*m/g, '').length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(40);
  });

  test('takes Markdown with its front matter, and plain text', async () => {
    const markdown = await readingCli(['read', fileOf('bridge.md', BRIDGE), '--json']);
    expect(json(markdown.out)).toMatchObject({ title: 'The new bridge', language: 'en' });
    const text = await readingCli(['read', fileOf('brug.txt', `De nieuwe brug\n\n${LEAD}\n\n${PRICE}\n`), '--json']);
    expect(json(text.out)).toMatchObject({
      title: 'De nieuwe brug',
      language: 'nl',
      blocks: [{ paragraph: LEAD }, { paragraph: PRICE }],
    });
  });

  const documents = join(import.meta.dirname, '..', 'golden', 'documents');
  test.each(readdirSync(documents))('takes the document %s', async (name) => {
    const source = readdirSync(join(documents, name)).find((file) => /\.(?:pdf|docx)$/.test(file)) ?? '';
    const { exitCode, out } = await readingCli(['read', join(documents, name, source), '--json'], { apart: true });
    expect(exitCode).toBe(0);
    expect(out).toContain('"blocks":[{');
  });
});

describe('read of an address', () => {
  test('of this machine is refused unless it is asked for, and says how', async () => {
    const { url, port } = await servePage();
    const otherPort = await readingCli(['read', `${url}/brug`]);
    expect(otherPort).toMatchObject({ exitCode: 1, out: '' });
    expect(otherPort.err).toBe(`${url}/brug: port ${port} is not fetched from; allow it with FETCH_PORTS\n`);
    const refused = await readingCli(['read', `${url}/brug`], { fetchPorts: [port] });
    expect(refused).toMatchObject({ exitCode: 1, out: '' });
    expect(refused.err).toContain('this leads to this machine or a private network; allow that with --private');
    const { exitCode, out } = await readingCli(['read', `${url}/brug`, '--private', '--json']);
    expect(exitCode).toBe(0);
    expect(json(out)).toMatchObject({ title: 'De nieuwe brug', source: { url: `${url}/brug` } });
  });

  test('says what its server answered', async () => {
    const { url } = await servePage('<h1>Weg</h1>', 410);
    const { exitCode, err } = await readingCli(['read', url, '--private']);
    expect([exitCode, err]).toEqual([1, `${url}: its server answers 410\n`]);
  });

  test('says where nobody answers, and what is no address', async () => {
    const gone = await readingCli(['read', 'http://127.0.0.1:1/', '--private']);
    expect(gone.exitCode).toBe(1);
    expect(gone.err).toMatch(/127\.0\.0\.1 does not answer \(ECONNREFUSED\)\n$/);
    const secret = await readingCli(['read', 'http://me:secret@127.0.0.1/', '--private']);
    expect(secret.exitCode).toBe(1);
    expect(secret.err).toContain('name and password do not belong in it');
  });
});

describe('what is no article', () => {
  test('a file that is not there is a wrong call', async () => {
    const { exitCode, err } = await readingCli(['read', '/no/such/file.html']);
    expect([exitCode, err]).toEqual([2, '/no/such/file.html: this file cannot be read (ENOENT)\n']);
  });

  test.each([
    [
      'picture.png',
      Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      /it is image\/png: HTML, PDF, DOCX, Markdown/,
    ],
    ['empty.html', '<html><body></body></html>', /no article: it has no text/],
    ['huge.txt', 'x'.repeat(10 * 2 ** 20 + 1), /it is larger than 10 MiB/],
    ['broken.pdf', '%PDF-1.7\nnothing of the kind', /it is damaged/],
  ])('%s is told for what it is', async (name, content, why) => {
    const { exitCode, out, err } = await readingCli(['read', fileOf(name, content)]);
    expect([exitCode, out]).toEqual([1, '']);
    expect(err).toMatch(why);
  });

  test('a folder, and nothing at all, are wrong calls', async () => {
    expect(await readingCli(['read', import.meta.dirname])).toMatchObject({ exitCode: 2, out: '' });
    expect(await readingCli(['read'])).toMatchObject({ exitCode: 2, out: '' });
  });
});
