import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { createLibrary, type ArticlesLibrary } from '../../src/library/articles-library.ts';
import { createSlices, type Slices } from '../../src/library/slices.ts';
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

/** Says of each moment between two steps what the library says then. */
function watching(look: () => void): Slices {
  const slices = createSlices();
  return {
    async run(steps) {
      for (;;) {
        const step = steps.next();
        look();
        if (step.done === true) return step.value;
        await slices.run(resting());
      }
    },
  };
}

// eslint-disable-next-line require-yield -- one turn of the queue and nothing to do in it
function* resting(): Generator<undefined, void> {
  return;
}

function asked(library: ArticlesLibrary): string {
  const { ranked } = library.ask({ text: 'Hoe duur is de brug?', locale: 'nl', article: null });
  const quoted = ranked.map(({ quotation: { passage } }) => passage.text);
  const suggested = library.suggest({ typed: 'brug', article: null, language: 'nl', limit: 9 });
  return [...quoted, ...suggested.map(({ text }) => text), ...library.articles().map(({ title }) => title)].join(' ');
}

function version(number: number): Article {
  const article = articleOf([`De brug kost ${number} euro.`, `De oude brug kostte ${number} gulden.`], 'brug');
  const questions = [{ passage: 1, sentence: null, text: `Kost de brug ${number} euro?` }];
  return { ...article, title: `Versie ${number}`, questions };
}

test('while an article is replaced in slices, every answer is of the old text or of the new one, never of both', async () => {
  const library = createLibrary([version(111)]);
  const seen = new Set<string>();
  const look = (): void => {
    const said = asked(library);
    expect(said.includes('111')).not.toBe(said.includes('222'));
    seen.add(said);
  };
  await library.change({ put: [version(222)], remove: [] }, watching(look));
  expect([...seen].map((said) => said.includes('222'))).toEqual([false, true]);
  expect(asked(library)).toBe(asked(createLibrary([version(222)])));
});

test('articles are put in and taken out in one step, with what is to happen along with it', async () => {
  const library = createLibrary([{ ...version(111), slug: 'oud' }]);
  const states: string[] = [];
  const slugs = (): string =>
    library
      .articles()
      .map(({ slug }) => slug)
      .toSorted()
      .join();
  const change = { put: [version(1), articleOf(['Nog een brug.'], 'nieuw')], remove: ['oud', 'weg'] };
  await library.change(
    { ...change, atOnce: () => states.push(slugs()) },
    watching(() => states.push(slugs())),
  );
  expect([...new Set(states)]).toEqual(['oud', 'brug,nieuw']);
});

test('a change that cannot be read to its end changes nothing, and leaves nothing behind', async () => {
  const library = createLibrary([version(111)]);
  const before = asked(library);
  // eslint-disable-next-line @typescript-eslint/require-await -- a source that fails
  async function* put(): AsyncGenerator<Article> {
    yield version(222);
    throw new Error('gone');
  }
  await expect(library.change({ put: put(), remove: ['brug'] }, createSlices())).rejects.toThrow('gone');
  expect(asked(library)).toBe(before);
  expect(library.explain({ text: 'brug 222', locale: 'nl', article: null })?.words[1]?.variants).toEqual([]);
});
