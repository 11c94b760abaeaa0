import { expect, test } from 'vitest';
import { createLibrary } from '../../src/library/articles-library.ts';
import { Thesaurus } from '../../src/search/thesaurus.ts';
import { articleOf } from '../article-of.ts';

test('a thesaurus is replaced between two questions, in both directions', () => {
  const library = createLibrary([articleOf(['Het rijwiel is gestolen.', 'De markt is op dinsdag.'])]);
  const found = (): boolean =>
    library.ask({ text: 'Waar is mijn fiets?', locale: 'nl', article: null }).ranked.length > 0;
  expect(found()).toBe(false);
  library.replaceThesaurus(new Thesaurus([{ kind: 'synonyms', language: 'nl', members: ['fiets', 'rijwiel'] }]));
  expect(found()).toBe(true);
  library.replaceThesaurus(new Thesaurus());
  expect(found()).toBe(false);
});
