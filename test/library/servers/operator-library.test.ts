import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { OperatorLibrary } from '../../../src/library/servers/operator-library.ts';
import { createSlices } from '../../../src/library/slices.ts';
import { Thesaurus } from '../../../src/search/thesaurus.ts';
import { eventually } from '../../eventually.ts';

test('the lists of every language are made ready in time, also where no article is in it', async () => {
  const thesaurus = new Thesaurus([
    { kind: 'synonyms', language: 'de', members: ['Brücke', 'Übergang'] },
    { kind: 'translation', from: 'en', to: 'nl', word: 'bridge', translations: ['brug'] },
  ]);
  const operator = new OperatorLibrary(new Thesaurus(), createSlices());
  await operator.replaceThesaurus(thesaurus);
  await eventually(() => {
    expect(thesaurus.languages.toSorted()).toEqual(['de', 'en', 'nl']);
  });
});

test('other words are served when the lists of the languages of the articles are ready, whatever else is listed', async () => {
  const thesaurus = new Thesaurus([
    { kind: 'synonyms', language: 'de', members: ['Brücke', 'Übergang'] },
    { kind: 'synonyms', language: 'nl', members: ['brug', 'overgang'] },
  ]);
  const { article } = parseArticle('brug', '---\ntitle: De brug\nlanguage: nl\n---\nDe brug is open.\n');
  if (article === null) throw new Error('an article');
  const operator = new OperatorLibrary(new Thesaurus(), createSlices());
  await operator.put([article]);
  const ready: (readonly string[])[] = [];
  operator.subscribe(() => ready.push(thesaurus.languages));
  await operator.replaceThesaurus(thesaurus);
  expect(ready).toEqual([['nl']]);
});
