import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readKnowledge, type Knowledge } from '../../src/library/knowledge-folder.ts';
import { MAX_FILE_BYTES } from '../../src/library/read-text-file.ts';
import { articleText, temporaryFolder } from './knowledge-on-disk.ts';

async function knowledgeOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Knowledge> {
  const dir = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) await writeFile(join(dir, name), content);
  return readKnowledge(dir, (text) => text.split('.').length - 1);
}

describe('a knowledge folder', () => {
  test('gives its articles, each with the questions of its sidecar', async () => {
    const { failure, articles, reports } = await knowledgeOf({
      'b.md': articleText('Eén zin. Twee.'),
      'a.md': articleText('Eén zin.'),
      'b.questions.yaml': '"1.2":\n- de tweede?\n',
    });
    expect(articles.map(({ slug, questions }) => [slug, questions])).toEqual([
      ['a', []],
      ['b', [{ passage: 1, sentence: 2, text: 'de tweede?' }]],
    ]);
    expect({ failure, reports }).toEqual({ failure: null, reports: [] });
  });

  test('counts the sentences of a passage in the language of its article', async () => {
    const dir = await temporaryFolder();
    await writeFile(join(dir, 'a.md'), articleText('Tekst.'));
    await writeFile(join(dir, 'a.questions.yaml'), '1.1:\n- een\n');
    const asked: unknown[] = [];
    await readKnowledge(dir, (...given) => asked.push(given));
    expect(asked).toEqual([['Tekst.', 'nl']]);
  });

  test('leaves a broken article out, says so, and gives the rest', async () => {
    const { articles, reports } = await knowledgeOf({
      'goed.md': articleText('Tekst.'),
      'kapot.md': 'Geen kop.',
      'kapot.questions.yaml': '"9":\n- iets\n',
    });
    expect(articles.map(({ slug }) => slug)).toEqual(['goed']);
    expect(reports).toMatchObject([{ file: 'kapot.md', problems: [{ id: 'front-matter-missing', line: 1 }] }]);
  });

  test('serves an article without the lines of its sidecar that are wrong', async () => {
    const { articles, reports } = await knowledgeOf({
      'a.md': articleText('Tekst.\n\n<div>weg</div>'),
      'a.questions.yaml': '"1":\n- goed\n"2":\n- mis\n',
    });
    expect(articles[0]?.questions.map(({ text }) => text)).toEqual(['goed']);
    expect(reports).toMatchObject([
      { file: 'a.md', problems: [{ id: 'html-block', level: 'warning', line: 7 }] },
      { file: 'a.questions.yaml', problems: [{ id: 'unknown-passage', level: 'error', line: 3 }] },
    ]);
  });

  test('serves an article without any of its sidecar where that is no YAML', async () => {
    const { articles, reports } = await knowledgeOf({
      'a.md': articleText('Tekst.'),
      'a.questions.yaml': '"1":\n- goed\n- "half\n',
    });
    expect(articles[0]?.questions).toEqual([]);
    expect(reports).toMatchObject([{ file: 'a.questions.yaml', problems: [{ id: 'yaml-syntax' }] }]);
  });

  test('reports a sidecar without an article, a name that cannot be cited, and files it does not read', async () => {
    const { articles, reports } = await knowledgeOf({
      'weg.questions.yaml': '"1":\n- iets\n',
      'een naam.md': articleText('Tekst.'),
      'tekst.MD': articleText('Tekst.'),
      'tekst.questions.yml': '',
      'kaart.png': '',
      '.verborgen.md': 'niets',
    });
    expect(articles).toEqual([]);
    expect(reports).toMatchObject([
      { file: 'een naam.md', problems: [{ id: 'slug', params: { slug: 'een naam' } }] },
      { file: 'weg.questions.yaml', problems: [{ id: 'sidecar-without-article', params: { slug: 'weg' } }] },
      { file: 'tekst.MD', problems: [{ id: 'file-ignored', level: 'warning' }] },
      { file: 'tekst.questions.yml', problems: [{ id: 'file-ignored', level: 'warning' }] },
    ]);
  });

  test('gives the entries of its lists of words, by file, and reports the lines that are wrong', async () => {
    const { articles, wordLists, reports } = await knowledgeOf({
      'a.md': articleText('Tekst.'),
      'synonyms.nl.txt': '# Van hier\nfiets, rijwiel\nfout\n',
      'translations.en-nl.txt': 'bike: fiets\n',
    });
    expect(articles.map(({ slug }) => slug)).toEqual(['a']);
    expect([...wordLists]).toEqual([
      ['synonyms.nl.txt', [{ kind: 'synonyms', language: 'nl', members: ['fiets', 'rijwiel'] }]],
      [
        'translations.en-nl.txt',
        [{ kind: 'translation', from: 'en', to: 'nl', word: 'bike', translations: ['fiets'] }],
      ],
    ]);
    expect(reports).toEqual([
      { file: 'synonyms.nl.txt', problems: [{ id: 'synonyms-too-few', params: {}, level: 'error', line: 3 }] },
    ]);
  });

  test('reports a list of words that is called by no language, cannot be decoded or is too large', async () => {
    const { wordLists, reports } = await knowledgeOf({
      'synonyms.txt': 'fiets, rijwiel',
      'synonyms.nl-BE.txt': 'fiets, velo',
      'Synonyms.nl.txt': 'fiets, rijwiel',
      'synonyms.nl.txt': Buffer.from('België, Belgisch', 'latin1'),
      'synonyms.de.txt': 'a'.repeat(MAX_FILE_BYTES + 1),
    });
    expect([...wordLists]).toEqual([
      ['synonyms.de.txt', []],
      ['synonyms.nl.txt', []],
    ]);
    expect(reports).toMatchObject([
      { file: 'synonyms.de.txt', problems: [{ id: 'file-too-large', params: { limit: MAX_FILE_BYTES } }] },
      { file: 'synonyms.nl.txt', problems: [{ id: 'file-not-utf8' }] },
      { file: 'Synonyms.nl.txt', problems: [{ id: 'file-ignored' }] },
      { file: 'synonyms.nl-BE.txt', problems: [{ id: 'file-ignored' }] },
      { file: 'synonyms.txt', problems: [{ id: 'file-ignored' }] },
    ]);
  });

  test('reports a file that is not UTF-8, or too large', async () => {
    const latin1 = Buffer.from(articleText('België.'), 'latin1');
    const { articles, reports } = await knowledgeOf({
      'latijn.md': latin1,
      'lang.md': articleText('a'.repeat(MAX_FILE_BYTES)),
      'goed.md': articleText('Tekst.'),
      'goed.questions.yaml': latin1,
    });
    expect(articles.map(({ slug }) => slug)).toEqual(['goed']);
    expect(reports).toMatchObject([
      { file: 'goed.questions.yaml', problems: [{ id: 'file-not-utf8' }] },
      { file: 'lang.md', problems: [{ id: 'file-too-large', params: { limit: MAX_FILE_BYTES } }] },
      { file: 'latijn.md', problems: [{ id: 'file-not-utf8' }] },
    ]);
  });

  test('takes a byte order mark and the line ends of Windows', async () => {
    const { articles } = await knowledgeOf({ 'a.md': `\ufeff${articleText('Een\ntwee.').replaceAll('\n', '\r\n')}` });
    expect(articles[0]?.passages.map(({ text }) => text)).toEqual(['Een twee.']);
  });

  test('may be empty', async () => {
    expect(await knowledgeOf({})).toMatchObject({ failure: null, articles: [], reports: [] });
  });

  test('follows links to files, and passes folders over', async () => {
    const dir = await temporaryFolder();
    const elsewhere = await temporaryFolder();
    await writeFile(join(elsewhere, 'bron.md'), articleText('Tekst.'));
    await symlink(join(elsewhere, 'bron.md'), join(dir, 'a.md'));
    await symlink(join(elsewhere, 'weg.md'), join(dir, 'los.md'));
    await mkdir(join(dir, 'map.md'));
    await mkdir(join(dir, 'map2.md'));
    await writeFile(join(dir, 'map2.questions.yaml'), '');
    const { articles, reports } = await readKnowledge(dir, () => 1);
    expect(articles.map(({ slug }) => slug)).toEqual(['a']);
    expect(reports).toMatchObject([{ file: 'map2.questions.yaml', problems: [{ id: 'sidecar-without-article' }] }]);
  });

  test('says which folders in it hold articles that are not read', async () => {
    const dir = await temporaryFolder();
    const files = [
      'b/2024/oud.md',
      'a/een.md',
      'beelden/kaart.png',
      '.git/info.md',
      'c/.weg/info.md',
      'd/a.questions.yaml',
    ];
    for (const file of files) {
      await mkdir(dirname(join(dir, file)), { recursive: true });
      await writeFile(join(dir, file), articleText('Tekst.'));
    }
    const { articles, reports } = await readKnowledge(dir, () => 1);
    expect(articles).toEqual([]);
    expect(reports).toEqual(
      ['a/', 'b/'].map((file) => {
        return { file, problems: [{ id: 'folder-ignored', params: {}, level: 'warning', line: 1 }] };
      }),
    );
  });

  test.skipIf(process.getuid?.() === 0)('reports a file that may not be read (root may read all)', async () => {
    const dir = await temporaryFolder();
    await writeFile(join(dir, 'dicht.md'), articleText('Tekst.'));
    await chmod(join(dir, 'dicht.md'), 0);
    const { reports } = await readKnowledge(dir, () => 1);
    expect(reports).toMatchObject([
      { file: 'dicht.md', problems: [{ id: 'file-unreadable', params: { code: 'EACCES' } }] },
    ]);
  });
});

describe('a folder that cannot be read comes back as a failure', () => {
  test('when it is missing', async () => {
    const dir = join(await temporaryFolder(), 'weg');
    expect(await readKnowledge(dir, () => 1)).toMatchObject({
      failure: { reason: 'missing', dir, code: 'ENOENT' },
      articles: [],
      reports: [],
    });
  });

  test('when it is a file', async () => {
    const dir = join(await temporaryFolder(), 'bestand');
    await writeFile(dir, '');
    expect((await readKnowledge(dir, () => 1)).failure).toEqual({ reason: 'not-a-folder', dir, code: 'ENOTDIR' });
  });
});
