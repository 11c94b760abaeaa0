import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/article/parse-article.ts';
import { serve } from '../fetching/loopback.ts';
import { page } from '../library/curation/fixture.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { fileOf, readingCli } from './reading-world.ts';

const PRICE = 'De brug kost twaalf miljoen euro, zegt de wethouder.';
const HTML = page('De nieuwe brug', [['Wat kost de brug?', PRICE]]);

/** Adds to a folder, and tells what is in it then. */
async function added(argv: readonly string[], dir = join(temporaryFolder(), 'knowledge')) {
  const result = await readingCli(['add', ...argv], { knowledgeDir: dir });
  const files = () => readdirSync(dir).sort();
  const article = (slug: string) => {
    const { article: parsed, problems } = parseArticle(slug, readFileSync(join(dir, `${slug}.md`), 'utf8'));
    expect(problems).toEqual([]);
    return parsed;
  };
  return { ...result, dir, files, article };
}

describe('add', () => {
  test('puts a file into the folder, which it makes, as an article that is read without a word of complaint', async () => {
    const { exitCode, out, err, dir, files, article } = await added([fileOf('brug.html', HTML)]);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    const file = join(dir, 'de-nieuwe-brug.md');
    expect(out).toBe(`${file}: “De nieuwe brug”, nl, 1 section, 2 paragraphs\n`);
    expect(files()).toEqual(['de-nieuwe-brug.md']);
    expect(article('de-nieuwe-brug')).toMatchObject({
      title: 'De nieuwe brug',
      language: 'nl',
      sections: [{ heading: null }, { heading: 'Wat kost de brug?', passages: [{ text: PRICE }] }],
    });
  });

  test('is answered from at once', async () => {
    const { dir } = await added([fileOf('brug.html', HTML)]);
    const { exitCode, out } = await readingCli(['ask', 'Wat kost de brug?', '--knowledge', dir]);
    expect(exitCode).toBe(0);
    expect(out).toContain('twaalf miljoen euro');
  });

  test('never writes over a file, whoever made it', async () => {
    const { dir } = await added([fileOf('brug.html', HTML)]);
    const second = await added([fileOf('brug.html', HTML.replace('twaalf', 'vijftien'))], dir);
    expect(second.exitCode).toBe(0);
    expect(second.files()).toEqual(['de-nieuwe-brug-2.md', 'de-nieuwe-brug.md']);
    expect(readFileSync(join(dir, 'de-nieuwe-brug.md'), 'utf8')).toContain('twaalf');
    expect(readFileSync(join(dir, 'de-nieuwe-brug-2.md'), 'utf8')).toContain('vijftien');

    // Whatever is called so, also what is no article.
    mkdirSync(join(dir, 'de-nieuwe-brug-3.md'));
    expect((await added([fileOf('brug.html', HTML)], dir)).files()).toContain('de-nieuwe-brug-4.md');
  });

  test('of several at the same moment, each gets a file of its own', async () => {
    const dir = temporaryFolder();
    const sources = ['een', 'twee', 'drie', 'vier'].map((word) => HTML.replace('twaalf', word));
    const all = await Promise.all(sources.map((html) => added([fileOf('brug.html', html)], dir)));
    expect(all.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0]);
    const texts = readdirSync(dir).map((name) => readFileSync(join(dir, name), 'utf8'));
    expect(texts.flatMap((text) => /kost (\w+) miljoen/.exec(text)?.[1] ?? []).sort()).toEqual(
      ['een', 'twee', 'drie', 'vier'].sort(),
    );
  });

  test('keeps the address of a page as its source', async () => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(HTML);
    });
    const { exitCode, article } = await added([`${url}/brug?id=1`, '--private']);
    expect(exitCode).toBe(0);
    expect(article('de-nieuwe-brug')?.source?.url).toBe(`${url}/brug?id=1`);
  });

  test('takes another title and another language', async () => {
    const { article } = await added([fileOf('brug.html', HTML), '--title', 'Over: "de brug"', '--language', 'nl-BE']);
    expect(article('over-de-brug')).toMatchObject({ title: 'Over: "de brug"', language: 'nl-BE' });
  });

  test('asks for the title and the language that nothing tells', async () => {
    const figures = Array.from({ length: 90 }, (_, index) => `${index + 1000}.`).join(' ');
    const untitled = fileOf('figures.txt', `${figures}\n\n${figures}\n`);
    const refused = await added([untitled]);
    expect(refused.exitCode).toBe(2);
    expect(refused.err).toMatch(/nothing tells its title; give it with --title\n$/);
    const again = await added([untitled, '--title', 'Getallen']);
    expect(again.exitCode).toBe(2);
    expect(again.err).toMatch(/nothing tells its language; give it with --language, such as nl\n$/);
    const given = await added([untitled, '--title', 'Getallen', '--language', 'nl']);
    expect(given.exitCode).toBe(0);
    expect(given.article('getallen')).toMatchObject({ title: 'Getallen', language: 'nl' });
  });
});

describe('what cannot be added is told, and nothing is written', () => {
  test('a title or a language that cannot be used', async () => {
    const dir = temporaryFolder();
    for (const given of [
      ['--language', 'klingons'],
      ['--title', ' '],
    ]) {
      const { exitCode, err, files } = await added([fileOf('brug.html', HTML), ...given], dir);
      expect(exitCode).toBe(2);
      expect(err).toMatch(/this title or language cannot be used\n$/);
      expect(files()).toEqual([]);
    }
  });

  test('what is no article, and what is not there', async () => {
    const dir = temporaryFolder();
    const empty = await added([fileOf('empty.html', '<html><body></body></html>')], dir);
    expect(empty.exitCode).toBe(1);
    expect(empty.err).toContain('no article: it has no text');
    const missing = await added(['/no/such/file'], dir);
    expect([missing.exitCode, missing.err]).toEqual([2, '/no/such/file: this file cannot be read (ENOENT)\n']);
    expect(missing.files()).toEqual([]);
  });

  test('a knowledge folder that is a file', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, 'dear to somebody');
    const { exitCode, err } = await added([fileOf('brug.html', HTML)], file);
    expect([exitCode, err]).toEqual([2, `${file}: no file can be put there (EEXIST)\n`]);
    expect(readFileSync(file, 'utf8')).toBe('dear to somebody');
  });
});
