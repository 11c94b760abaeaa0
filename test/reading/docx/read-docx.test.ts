import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../src/reading/docx/read-docx.ts';
import { wordFiles, wordParagraph, zipOf } from '../zip-of.ts';

const FILE = { url: null };
const TEXT = 'De brug is sinds maandag open voor fietsers en voetgangers.';

function styled(style: string, text: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** Word in Dutch calls its styles so in the file; what they are shows from their names. */
const STYLES = [
  ['Titel', 'Title'],
  ['Kop1', 'heading 1'],
  ['Inhopg1', 'toc 1'],
].map(([id = '', name = '']) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`);

function documentOf(body: string, more: Record<string, string> = {}): Uint8Array {
  const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${STYLES.join('')}</w:styles>`;
  return zipOf({ ...wordFiles(body), 'word/styles.xml': styles, ...more });
}

const CORE =
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Sjabloon</dc:title><dc:creator>Team Bruggen</dc:creator><dc:language>nl-BE</dc:language></cp:coreProperties>';

test('styles tell the title, headings and the table of contents', async () => {
  const body = [
    styled('Titel', 'De brug'),
    styled('Inhopg1', 'Wie betaalt? 1'),
    wordParagraph(TEXT),
    styled('Kop1', 'Wie betaalt?'),
    wordParagraph('De stad betaalt het.'),
  ];
  expect(await readDocx(documentOf(body.join(''), { 'docProps/core.xml': CORE }), FILE)).toEqual({
    ok: true,
    article: {
      title: 'De brug',
      language: 'nl-BE',
      source: null,
      published: null,
      author: 'Team Bruggen',
      blocks: [{ paragraph: TEXT }, { heading: 'Wie betaalt?' }, { paragraph: 'De stad betaalt het.' }],
      leftOut: [{ kind: 'navigation', sample: 'Wie betaalt? 1', characters: 14 }],
    },
  });
});

test('without a title in the text the properties tell it', async () => {
  const result = await readDocx(documentOf(wordParagraph(TEXT), { 'docProps/core.xml': CORE }), FILE);
  expect(result).toMatchObject({ article: { title: 'Sjabloon' } });
});

test('footnotes are read, their marks are not', async () => {
  const note = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${wordParagraph('Zie het besluit van de raad.')}</w:footnote></w:footnotes>`;
  const body = `<w:p><w:r><w:t>${TEXT}</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
  expect(await readDocx(documentOf(body, { 'word/footnotes.xml': note }), FILE)).toMatchObject({
    article: { blocks: [{ paragraph: TEXT }, { paragraph: 'Zie het besluit van de raad.' }] },
  });
});

describe('a ZIP file is refused', () => {
  test.each([
    [{ 'xl/workbook.xml': '<x/>' }, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    [{ mimetype: 'application/epub+zip' }, 'application/epub+zip'],
    [{ 'readme.txt': 'x' }, 'application/zip'],
  ])('that is no Word document: %j', async (files, found) => {
    expect(await readDocx(zipOf(files), FILE)).toEqual({ ok: false, failure: { id: 'unsupported-type', found } });
  });

  const whole = documentOf(wordParagraph(TEXT));
  test.each([
    ['is cut short', whole.subarray(0, whole.length - 100)],
    ['has other bytes in it', whole.map((byte, at) => (at > 300 && at < 330 ? 255 - byte : byte))],
    ['has something before it', new Uint8Array([...new TextEncoder().encode('PK\x03\x04'), ...whole])],
    ['holds no XML', zipOf({ ...wordFiles(''), 'word/document.xml': 'no xml' })],
  ])('that %s', async (_, bytes) => {
    expect(await readDocx(bytes, FILE)).toEqual({ ok: false, failure: { id: 'damaged' } });
  });

  test('that says it is small and is not', async () => {
    const bytes = zipOf({ ...wordFiles(wordParagraph(TEXT)), 'word/media/a.bmp': Buffer.alloc(120 * 1024 * 1024) });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true); // uncompressed size
    }
    expect(await readDocx(bytes, FILE)).toEqual({ ok: false, failure: { id: 'too-demanding', bound: 'memory' } });
  });
});

test('a document without text says so', async () => {
  expect(await readDocx(documentOf(''), FILE)).toEqual({ ok: false, failure: { id: 'no-text' } });
});
