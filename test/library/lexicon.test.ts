import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languageOf } from '../../src/language/languages.ts';
import { tokenise } from '../../src/language/tokenise.ts';
import { readLexicon } from '../../src/library/lexicon.ts';
import { temporaryFolder } from './knowledge-on-disk.ts';

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const dir = await temporaryFolder();
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
  return dir;
}

test('nothing is wrong with the shipped lists', async () => {
  const { reports } = await readLexicon();
  expect(reports).toEqual([]);
});

test.each([
  ['nl', 'leger', 'synonym'],
  ['en', 'army', 'synonym'],
  ['de', 'Armee', 'synonym'],
  ['en', 'abbey', 'translation'],
  ['nl', 'abdij', 'translation'],
])('the shipped lists are there: for %s “%s” they have a %s', async (code, word, kind) => {
  const thesaurus = (await readLexicon()).thesaurus();
  const [token] = tokenise(word, languageOf(code));
  expect(thesaurus.related(token?.term ?? '', code)).toContainEqual(expect.objectContaining({ kind }));
});

test("an operator's entries come to those of the lists", async () => {
  const folder = await folderOf({ 'synonyms.nl.txt': 'abdij, klooster\n', 'README.md': 'abdij, kerk\n' });
  const lexicon = await readLexicon(folder);
  const own = { kind: 'synonyms', language: 'nl', members: ['abdij', 'gasthuis'] } as const;
  const terms = [lexicon.thesaurus(), lexicon.thesaurus([[own], []])].map((thesaurus) =>
    thesaurus.related('abdij', 'nl').map((related) => related.terms.join(' ')),
  );
  expect(terms).toEqual([['klooster'], ['klooster', 'gasthuis']]);
});

test('a wrong line of a list costs that line, and is reported', async () => {
  const lexicon = await readLexicon(await folderOf({ 'translations.en-nl.txt': 'abbey\nabbot: abt\n' }));
  expect(lexicon.reports).toMatchObject([
    { file: 'translations.en-nl.txt', problems: [{ id: 'translation-form', line: 1 }] },
  ]);
  expect(lexicon.thesaurus().related('abbot', 'en')).toHaveLength(1);
});

test('a folder that is not there holds no lists', async () => {
  const lexicon = await readLexicon(join(await temporaryFolder(), 'weg'));
  expect(lexicon.reports).toEqual([]);
  expect(lexicon.thesaurus().related('leger', 'nl')).toEqual([]);
});
