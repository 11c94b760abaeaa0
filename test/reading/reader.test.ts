import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Document, ReadResult } from '../../src/reading/read-article.ts';
import { createReader, type ReaderOptions } from '../../src/reading/reader.ts';
import { compiledReadingChild } from './compiled-reading.ts';
import { pdfOf, pdfWithLines } from './pdf-of.ts';
import { wordFiles, wordParagraph, zipOf } from './zip-of.ts';

const entry = compiledReadingChild();
const reports: string[] = [];

/** Machines that are busy with other tests read slowly, so that only bombs which take for ever are given little time. */
const SECONDS = 90;

function readerOf(options: ReaderOptions = {}) {
  return createReader({ entry, seconds: SECONDS, report: (detail) => reports.push(detail), ...options });
}

function file(content: Uint8Array | string, name: string | null = null): Document {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { bytes, contentType: null, url: null, name };
}

const SENTENCE = 'De gemeente heeft besloten dat de brug open blijft voor fietsers.';
const MORE = ['maandag', 'dinsdag', 'woensdag', 'donderdag'].map(
  (day) => `<p>Op ${day} sprak de raad er een hele avond over, vooral over het geld en over de tijden.</p>`,
);
const PAGE = `<!doctype html><html lang="nl"><head><title>Over de brug</title></head><body><article><h1>Over de brug</h1><p>${SENTENCE}</p>${MORE.join('')}</article></body></html>`;
const PLAIN = file(`Over de brug\n\n${SENTENCE}`, 'brug.txt');

const shared = readerOf();
/** Bombs reach a low bound of memory soon. */
const bombed = readerOf({ megabytes: 320 });
afterAll(() => Promise.all([shared.close(), bombed.close()]));

describe('documents of every kind are read', () => {
  test.each<[string, Document]>([
    ['text', PLAIN],
    ['Markdown', file(`# Over de brug\n\n${SENTENCE}`, 'brug.md')],
    ['HTML', file(PAGE)],
    [
      'PDF',
      file(
        pdfWithLines([
          { x: 50, y: 740, size: 20, text: 'Over de brug' },
          { x: 50, y: 700, size: 10, text: SENTENCE },
        ]),
      ),
    ],
    ['Word', file(zipOf(wordFiles(wordParagraph(SENTENCE))))],
  ])('%s', async (_, document) => {
    const result = await shared.read(document);
    expect(result).toMatchObject({ ok: true, article: { language: 'nl' } });
    expect(result.ok && result.article.blocks).toContainEqual({ paragraph: SENTENCE });
  });

  test('one after another, in the order in which they came', async () => {
    const reader = readerOf({ processes: 1 });
    onTestFinished(() => reader.close());
    const order: number[] = [];
    await Promise.all(
      [0, 1, 2, 3].map(async (number) => {
        await reader.read(PLAIN);
        order.push(number);
      }),
    );
    expect(order).toEqual([0, 1, 2, 3]);
  });
});

const MEGABYTE = 1024 * 1024;
/** Unpacks to this many megabytes. */
const packedZeros = (megabytes: number): Buffer => deflateSync(Buffer.alloc(megabytes * MEGABYTE));
const LAUGHS = Array.from({ length: 10 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');

describe('a bomb costs one clear failure', () => {
  const memory = { id: 'too-demanding', bound: 'memory' };
  const depth = { id: 'too-demanding', bound: 'depth' };

  test.each<[string, () => Document, unknown]>([
    ['a ZIP file of a few kilobytes that unpacks to 150 MB', () => file(zipOf(bigFiles(150))), memory],
    ['a PDF whose page unpacks to 400 MB', () => file(pdfOf(packedZeros(400))), memory],
    [
      'a PDF whose page unpacks twice',
      () => file(pdfOf(deflateSync(packedZeros(400)), { filter: '[/FlateDecode /FlateDecode]' })),
      memory,
    ],
    ['a PDF of 200 MB', () => file(new Uint8Array(200 * MEGABYTE)), { id: 'too-large', limit: 20 * MEGABYTE }],
    ['a Word document nested 100,000 deep', () => file(zipOf(wordFiles(nested('w:sdt', 100_000)))), depth],
    ['a page nested 100,000 deep', () => file(`<!doctype html><html><body>${nested('div', 100_000)}</body>`), depth],
    ['quotes nested 100,000 deep', () => file(`# Diep\n\n${'>'.repeat(100_000)}`, 'diep.md'), depth],
  ])('%s', async (_, document, failure) => {
    expect(await bombed.read(document())).toEqual({ ok: false, failure });
    expect(await bombed.read(PLAIN)).toMatchObject({ ok: true });
  });

  test('a billion laughs', async () => {
    const doctype = `<!DOCTYPE lol [<!ENTITY l0 "lol">${LAUGHS}]>`;
    const result = await shared.read(file(zipOf(wordFiles(wordParagraph(`&l10; ${SENTENCE}`), doctype))));
    expect(lengthOf(result)).toBeLessThan(1000);
  });

  test('Markdown that takes a minute to read, while others are read at once', async () => {
    // It bounds the plain reads too, which must get through on a busy machine; the bomb takes far longer.
    const reader = readerOf({ seconds: 20, processes: 2 });
    onTestFinished(() => reader.close());
    const plain = (): Promise<ReadResult[]> => Promise.all([reader.read(PLAIN), reader.read(PLAIN)]);
    const read = [{ ok: true }, { ok: true }];
    // Both processes have started.
    expect(await plain()).toMatchObject(read);
    const order: string[] = [];
    const bomb = reader.read(file(`# Nadruk\n\n${'*a_ '.repeat(20_000)}`, 'nadruk.md')).then((result) => {
      order.push('bomb');
      return result;
    });
    const others = await plain();
    order.push('others');
    expect(others).toMatchObject(read);
    expect(await bomb).toEqual({ ok: false, failure: { id: 'too-demanding', bound: 'time' } });
    expect(order).toEqual(['others', 'bomb']);
  });

  test('without a word in the log: a document that is not as it should be is nothing unexpected', () => {
    expect(reports).toEqual([]);
  });
});

test('a process that is not kept is replaced', async () => {
  const reader = readerOf({ idleSeconds: 0 });
  onTestFinished(() => reader.close());
  for (let count = 0; count < 2; count += 1) {
    expect(await reader.read(PLAIN)).toMatchObject({ ok: true });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
});

describe('closing', () => {
  test('settles what is waiting, and nothing is read any more', async () => {
    const reader = readerOf({ processes: 1 });
    const reads = [reader.read(PLAIN), reader.read(PLAIN)];
    await reader.close();
    const results = [...(await Promise.all(reads)), await reader.read(PLAIN)];
    expect(results.map(({ ok }) => ok)).toEqual([false, false, false]);
  });

  test('of a reader that has read nothing is at once', async () => {
    await expect(readerOf().close()).resolves.toBeUndefined();
  });
});

test('a program that cannot be started is reported, and the document not read', async () => {
  const heard: string[] = [];
  const reader = createReader({ entry: new URL('./nothing.js', entry), report: (detail) => heard.push(detail) });
  onTestFinished(() => reader.close());
  expect((await reader.read(PLAIN)).ok).toBe(false);
  expect(heard).not.toEqual([]);
});

function bigFiles(megabytes: number): Record<string, string | Buffer> {
  return { ...wordFiles(wordParagraph(SENTENCE)), 'word/media/image1.bmp': Buffer.alloc(megabytes * MEGABYTE) };
}

function nested(tag: string, depth: number): string {
  return `<${tag}>`.repeat(depth) + `</${tag}>`.repeat(depth);
}

function lengthOf(result: ReadResult): number {
  return JSON.stringify(result).length;
}
