import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { createLibrary } from '../../src/library/articles-library.ts';
import { bridge, library } from './articles.ts';
import { gate, textOf, startTestBot, testLibrary } from './fixture.ts';

test('while a question is typed, the articles’ own that fit are offered, and what is picked is asked', async () => {
  const { noor } = await startTestBot();
  const { choices } = await noor.autocomplete('vraag', { vraag: 'wat kost' }, 'vraag').answered();
  expect(choices?.[0]).toEqual({ name: 'Wat kost de brug?', value: 'Wat kost de brug?' });
  const { message } = await noor.slash('vraag', { vraag: String(choices?.[0]?.value) }).answered();
  expect(textOf(message)).toContain('De brug kost twaalf miljoen euro.');
});

test('questions are offered from the article that was chosen', async () => {
  const { sam } = await startTestBot();
  const { choices } = await sam.autocomplete('ask', { article: 'library-hours', question: '' }, 'question').answered();
  expect(choices).toEqual([{ name: 'When is the library open?', value: 'When is the library open?' }]);
});

test('a question too long to offer whole is asked whole all the same', async () => {
  const long = `Wat kost de brug, als je alles meetelt ${'wat er nog bij komt en '.repeat(4)}wat de gemeente vergat?`;
  const sections = bridge.sections.map((section) => (section.index === 1 ? { ...section, heading: long } : section));
  const articles = createLibrary([{ ...bridge, sections }]);
  const { noor } = await startTestBot({ libraryFor: () => articles });
  const { choices } = await noor.autocomplete('vraag', { vraag: 'wat kost' }, 'vraag').answered();
  const [choice] = choices ?? [];
  expect(choice?.name).toMatch(/…$/);
  expect(choice?.name.length).toBeLessThanOrEqual(100);
  const { message } = await noor.slash('vraag', { vraag: String(choice?.value) }).answered();
  expect(textOf(message)).toContain(long);
});

test('picked with another article chosen, a question is put to that article', async () => {
  const long = `Wat kost de brug, als je alles meetelt ${'wat er nog bij komt en '.repeat(4)}wat de gemeente vergat?`;
  const sections = bridge.sections.map((section) => (section.index === 1 ? { ...section, heading: long } : section));
  const articles = createLibrary([{ ...bridge, sections }, library]);
  const { noor } = await startTestBot({ libraryFor: () => articles });
  const { choices } = await noor.autocomplete('vraag', { vraag: 'wat kost' }, 'vraag').answered();
  const vraag = String(choices?.[0]?.value);
  const { message } = await noor.slash('vraag', { vraag, artikel: 'library-hours' }).answered();
  expect(textOf(message)).toContain(long);
  expect(textOf(message)).toContain('Dit artikel geeft daar geen antwoord op.');
});

test('a section that was picked is summed up; a number that was typed is part of a heading, not a place in the list', async () => {
  const { sam } = await startTestBot();
  const { choices } = await sam.autocomplete('summary', { article: 'brug', section: 'wie' }, 'section').answered();
  const section = String(choices?.[0]?.value);
  const picked = await sam.slash('summary', { article: 'brug', section }).answered();
  expect(textOf(picked.message)).toContain('Alleen voetgangers en fietsers mogen over de brug.');
  const typed = await sam.slash('summary', { article: 'brug', section: '2' }).answered();
  expect(textOf(typed.message)).toContain('no section called “2”');
});

test('articles are offered by the words of their titles', async () => {
  const { sam } = await startTestBot();
  const all = await sam.autocomplete('ask', { article: '' }, 'article').answered();
  expect(all.choices).toHaveLength(2);
  const some = await sam.autocomplete('ask', { article: 'sunda lib' }, 'article').answered();
  expect(some.choices).toEqual([{ name: 'The town library stays open on Sundays', value: 'library-hours' }]);
});

test('sections are offered of the article that was chosen', async () => {
  const { sam } = await startTestBot();
  const { choices } = await sam.autocomplete('summary', { article: 'brug', section: 'wie' }, 'section').answered();
  expect(choices?.map(({ name }) => name)).toEqual(['Wie mag over de brug?']);
  const none = await sam.autocomplete('summary', { section: '' }, 'section').answered();
  expect(none.choices, 'of which article, is not known yet').toEqual([]);
});

test('of many, 25 are offered, within Discord’s lengths', async () => {
  const many = Array.from({ length: 40 }, (_, at): Article => ({
    ...bridge,
    slug: `brug-${at}`,
    title: `Brug ${at} ${'lang '.repeat(30)}`,
    passages: [],
    sections: [],
  }));
  const articles = createLibrary(many);
  const { sam } = await startTestBot({ libraryFor: () => articles });
  const { choices } = await sam.autocomplete('ask', { article: '' }, 'article').answered();
  expect(choices).toHaveLength(25);
  for (const { name } of choices ?? []) expect(name.length).toBeLessThanOrEqual(100);
});

test('where the library is late, nothing is offered rather than an error', async () => {
  const { opened, open } = gate<ReturnType<typeof testLibrary>>();
  const { sam } = await startTestBot({ libraryFor: () => opened });
  const { choices } = await sam.autocomplete('ask', { question: 'when' }, 'question').answered();
  expect(choices).toEqual([]);
  open(testLibrary());
});
