import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { createLibrary } from '../../src/library/articles-library.ts';
import type { Library } from '../../src/library/library.ts';
import type { Scope } from '../../src/library/library-of.ts';
import { articleOf } from '../article-of.ts';

const NAMES = ['rietveld', 'pampus', 'drongen', 'overloon', 'zwartsluis'];

/** An article on one subject that only it knows, which every article says something common about. */
function about(name: string): Article {
  const passages = articleOf([`De brug bij ${name} is dicht.`, 'De brug is van staal.'], name);
  return {
    ...passages,
    title: `Over ${name}`,
    sections: passages.sections.map((section) => ({ ...section, heading: `Waarom is ${name} dicht?` })),
    questions: [{ passage: 2, sentence: 1, text: `Waar is ${name} van gemaakt?` }],
  };
}

function hiding(...slugs: readonly string[]): Scope {
  return { hidden: () => new Set(slugs), isConfined: () => false };
}

/** All that a library says of these articles, whoever asks for it. */
function saidOf(library: Library, names: readonly string[]): string {
  const asked = ['Waarom is de brug dicht?', ...names.flatMap((name) => [`Waar ligt ${name}?`, `Is ${name}d open?`])];
  const said = asked.flatMap((text) =>
    [null, ...names].map((article) => {
      const question = { text, locale: 'nl', article };
      const { ranked, ...answer } = library.ask(question);
      const request = { article, language: 'nl', limit: 25 };
      return [
        answer,
        ranked.map(({ quotation }) => quotation),
        library.explain(question),
        library.suggest({ ...request, typed: text }),
        library.suggest({ ...request, typed: '' }),
        library.offer({ ...request, question: text }),
      ];
    }),
  );
  const summaries = names.map((name) => [
    library.article(name),
    library.summarise(name, null, 'short'),
    library.summarise(name, 0, 'short'),
    library.questionText(name, { kind: 'section', section: 0 }),
    library.questionText(name, { kind: 'sidecar', index: 0 }),
  ]);
  return JSON.stringify([said, summaries, library.articles()]);
}

test('nothing of a hidden article shows, however it is asked for', () => {
  fc.assert(
    fc.property(fc.subarray(NAMES), fc.subarray(NAMES), (held, hidden) => {
      const library = createLibrary(held.map(about)).within(hiding(...hidden));
      const said = saidOf(library, NAMES);
      for (const name of NAMES)
        expect(said.includes(`Over ${name}`)).toBe(held.includes(name) && !hidden.includes(name));
      // Not a word that only they know either, where it was not asked.
      for (const name of hidden) expect(said).not.toMatch(new RegExp(`"term":"[^"]*${name}`));
    }),
    { numRuns: 30 },
  );
});

test('a question is answered as if the hidden articles were not there', () => {
  fc.assert(
    fc.property(fc.subarray(NAMES), fc.constantFrom(...NAMES), fc.boolean(), (hidden, name, mistyped) => {
      const visible = NAMES.filter((each) => !hidden.includes(each));
      const seen = createLibrary(NAMES.map(about)).within(hiding(...hidden));
      const alone = createLibrary(visible.map(about));
      const question = { text: `Waar ligt ${mistyped ? `${name}d` : name}?`, locale: 'nl', article: null };
      const found = (library: Library) =>
        library
          .ask(question)
          .ranked.map(({ quotation }) => quotation.passage.id)
          .toSorted();
      expect(found(seen)).toEqual(found(alone));
      expect(seen.ask(question).language).toBe(alone.ask(question).language);
      expect(seen.explain(question)?.words.map(({ variants }) => variants.map(({ term }) => term))).toEqual(
        alone.explain(question)?.words.map(({ variants }) => variants.map(({ term }) => term)),
      );
    }),
    { numRuns: 50 },
  );
});

describe('a view of a library', () => {
  it('finds what is to be seen where hidden passages fit better, however many they are', () => {
    const crowd = Array.from({ length: 60 }, (_, at) => articleOf(['Brug dicht.', 'Brug dicht.'], `druk-${at}`));
    const library = createLibrary([...crowd, articleOf(['De oude brug over de gracht is vandaag dicht.'], 'open')]);
    const view = library.within(hiding(...crowd.map(({ slug }) => slug)));
    const { ranked } = view.ask({ text: 'brug dicht', locale: 'nl', article: null });
    expect(ranked.map(({ quotation }) => quotation.article.slug)).toEqual(['open']);
  });

  it('has no article where all are hidden', () => {
    const view = createLibrary([about('pampus')]).within(hiding('pampus'));
    expect(view.ask({ text: 'pampus', locale: 'nl', article: null })).toMatchObject({ reason: 'no-article' });
    expect(view.explain({ text: 'pampus', locale: 'nl', article: null })).toBeNull();
    expect(view.ask({ text: 'pampus', locale: 'nl', article: 'pampus' })).toMatchObject({ reason: 'no-article' });
  });

  it('follows the library, and what is hidden from it', () => {
    const hidden = new Set<string>();
    const library = createLibrary([]);
    const view = library.within({ hidden: () => hidden, isConfined: () => false });
    const slugs = () => view.articles().map(({ slug }) => slug);
    library.put(about('pampus'));
    expect(slugs()).toEqual(['pampus']);
    hidden.add('pampus');
    expect(slugs()).toEqual([]);
    library.put(about('drongen'));
    expect(slugs()).toEqual(['drongen']);
  });

  it('says which of its articles are for the asker alone; a library that is not restricted has none', () => {
    const library = createLibrary([about('pampus'), about('drongen')]);
    const view = library.within({ hidden: () => new Set(['drongen']), isConfined: () => true });
    expect(['pampus', 'drongen', 'weg'].map((slug) => view.isConfined(slug))).toEqual([true, false, false]);
    expect(library.isConfined('pampus')).toBe(false);
  });
});
