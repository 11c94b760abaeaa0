import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../src/reading/pdf/read-pdf.ts';
import { pdfOf, pdfWithLines } from '../pdf-of.ts';

const FILE = { url: null };

/** Lines of text of 10 points below one another, from the top of the page. */
function lines(texts: readonly string[], x = 50, size = 10) {
  return texts.map((text, at) => ({ x, y: 740 - at * 12, size, text }));
}

async function blocksOf(...given: Parameters<typeof pdfWithLines>): Promise<unknown> {
  const result = await readPdf(pdfWithLines(...given), FILE);
  return result.ok ? result.article.blocks : result.failure;
}

describe('a PDF is refused', () => {
  test('that wants a password', async () => {
    const key = `(${'x'.repeat(32)})`;
    const trailer = `/ID[(a)(a)]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O${key}/U${key}>>`;
    expect(await readPdf(pdfOf(deflateSync('BT ET'), { trailer }), FILE)).toEqual({
      ok: false,
      failure: { id: 'encrypted' },
    });
  });

  test('that has no text, as a scan has none', async () => {
    expect(await blocksOf([])).toEqual({ id: 'no-text' });
    expect(await blocksOf([{ x: 50, y: 30, size: 8, text: 'scan 0012' }])).toEqual({ id: 'no-text' });
  });

  test.each([
    ['is none', new TextEncoder().encode('%PDF-1.7 and then something else entirely')],
    ['stops in the middle', goldenNewsletter().subarray(0, 700)],
  ])('that %s', async (_, bytes) => {
    expect(await readPdf(bytes, FILE)).toEqual({ ok: false, failure: { id: 'damaged' } });
  });
});

function goldenNewsletter(): Uint8Array {
  const folder = join(import.meta.dirname, '..', '..', 'golden', 'documents', 'two-column-newsletter');
  return new Uint8Array(readFileSync(join(folder, 'source.pdf')));
}

test('the lines of a paragraph are one text, and divided words are whole', async () => {
  const paragraph = [
    'De gemeente heeft na een lange vergadering besloten dat de brug open blijft voor fiet-',
    'sers en voetgangers, ook in de winter en ook bij harde wind, zolang de havenmeester er',
    'geen bezwaar tegen maakt.',
  ];
  expect(await blocksOf(lines(paragraph))).toEqual([
    {
      paragraph:
        'De gemeente heeft na een lange vergadering besloten dat de brug open blijft voor fietsers en voetgangers, ook in de winter en ook bij harde wind, zolang de havenmeester er geen bezwaar tegen maakt.',
    },
  ]);
});

test('a raised number is a mark of a footnote, but for a power', async () => {
  const text = 'Het plein is 40 m';
  const [line] = lines([text]);
  const width = 74.47; // of the text in Helvetica at 10 points
  const raised = (x: number, number: string) => ({ x, y: 744, size: 6, text: number });
  const rest = { x: 56 + width, y: 740, size: 10, text: ' groot en ligt midden in de oude stad.' };
  expect(await blocksOf([line, raised(50 + width, '2'), rest].filter((each) => each !== undefined))).toEqual([
    { paragraph: 'Het plein is 40 m2 groot en ligt midden in de oude stad.' },
  ]);
  expect(await blocksOf([line, raised(50 + width, '7'), rest].filter((each) => each !== undefined))).toEqual([
    { paragraph: 'Het plein is 40 m groot en ligt midden in de oude stad.' },
  ]);
});

test('the largest text is the title, larger text a heading', async () => {
  const result = await readPdf(
    pdfWithLines([
      { x: 50, y: 760, size: 22, text: 'De brug van de stad' },
      { x: 50, y: 720, size: 10, text: 'De brug is open voor iedereen die er over wil lopen.' },
      { x: 50, y: 690, size: 14, text: 'Wie betaalt het?' },
      { x: 50, y: 670, size: 10, text: 'De stad betaalt het, want de provincie wilde dat niet doen.' },
    ]),
    FILE,
  );
  expect(result).toMatchObject({
    ok: true,
    article: {
      title: 'De brug van de stad',
      language: 'nl',
      blocks: [
        { paragraph: 'De brug is open voor iedereen die er over wil lopen.' },
        { heading: 'Wie betaalt het?' },
        { paragraph: 'De stad betaalt het, want de provincie wilde dat niet doen.' },
      ],
    },
  });
});
