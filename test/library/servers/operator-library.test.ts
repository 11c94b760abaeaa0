import { expect, test, vi } from 'vitest';
import { OperatorLibrary } from '../../../src/library/servers/operator-library.ts';
import { createSlices } from '../../../src/library/slices.ts';
import { Thesaurus } from '../../../src/search/thesaurus.ts';

test('the lists of every language are made ready in time, also where no article is in it', async () => {
  const thesaurus = new Thesaurus([
    { kind: 'synonyms', language: 'de', members: ['Brücke', 'Übergang'] },
    { kind: 'translation', from: 'en', to: 'nl', word: 'bridge', translations: ['brug'] },
  ]);
  const operator = new OperatorLibrary(new Thesaurus(), createSlices());
  await operator.replaceThesaurus(thesaurus);
  await vi.waitFor(() => {
    expect(thesaurus.languages.toSorted()).toEqual(['de', 'en', 'nl']);
  });
});
