import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupQuestions } from '../../../src/library/feedback/group-questions.ts';
import type { UnansweredQuestion } from '../../../src/library/store/feedback-store.ts';

function asked(texts: readonly string[], language = 'nl'): readonly UnansweredQuestion[] {
  return texts.map((text, index) => ({ id: index + 1, text, language, at: 1000 - index }));
}

/** The texts of each group. */
function grouped(texts: readonly string[], language = 'nl'): readonly (readonly string[])[] {
  return groupQuestions(asked(texts, language)).map(({ questions }) => questions.map(({ text }) => text));
}

test.each([
  ['capitals, accents and marks', ['Wat kost de brug?', 'wat kost de brug', 'WAT KÓST DE BRUG!!']],
  ['word order', ['Wanneer is de bibliotheek op zondag open?', 'op zondag is de bibliotheek wanneer open']],
  ['function words', ['Wat kost de brug?', 'wat kost die brug dan eigenlijk', 'hoeveel kost de brug']],
  ['forms of a word', ['Wat kost de brug?', 'wat zijn de kosten van de brug']],
  [
    'typing errors',
    ['Wanneer is de bibliotheek open?', 'wanneer is de bilbiotheek open', 'waneer is de biblioteek open'],
  ],
  ['words run together', ['Stuurt Noord-Korea troepen?', 'stuurt noordkorea troepen', 'stuurt noord korea troepen']],
  ['one word more beside many', ['Wie betaalt de brug over de Vecht?', 'Wie betaalt de brug over de Vecht bij Weesp?']],
])('%s make no other question', (_, texts) => {
  expect(grouped(texts)).toEqual([texts]);
});

test.each([
  ['another word in its place', ['Wie is de president van Oekraïne?', 'Wie is de president van Rusland?']],
  ['another thing asked of the same words', ['Wie bouwde de brug?', 'Wanneer werd de brug gebouwd?']],
  ['a denial', ['Wie mag over de brug?', 'Wie mag niet over de brug?']],
  ['another number', ['Wat gebeurde er in 2023?', 'Wat gebeurde er in 2024?']],
  ['a short word that only looks like it', ['Is de brug in juni open?', 'Is de brug in juli open?']],
  ['one word more beside few', ['Wie is de president?', 'Wie is de president van Oekraïne?']],
])('%s makes another question', (_, texts) => {
  expect(grouped(texts)).toHaveLength(2);
});

test('questions in different languages stay apart, even where they look the same', () => {
  const [dutch] = asked(['Is de brug open?']);
  const [english] = asked(['Is de brug open?'], 'en');
  if (dutch === undefined || english === undefined) throw new Error('both were asked');
  expect(groupQuestions([dutch, { ...english, id: 2 }])).toHaveLength(2);
});

test('English questions are grouped by English words', () => {
  expect(
    grouped(['When does the library open?', 'when is the libary opening', 'Who opened the library?'], 'en'),
  ).toEqual([['When does the library open?', 'when is the libary opening'], ['Who opened the library?']]);
});

test('the largest group comes first, shown by its commonest wording', () => {
  const [first, second] = groupQuestions(
    asked(['Wie bouwde de brug?', 'is de bieb morgne open', 'Is de bieb morgen open?', 'is de bieb morgen open']),
  );
  expect(first?.questions).toHaveLength(3);
  expect(first?.example.text).toBe('Is de bieb morgen open?');
  expect(second?.example.text).toBe('Wie bouwde de brug?');
});

test('questions of little words alone are compared by those', () => {
  expect(grouped(['Wat is dat?', 'wat is dat', 'Wie ben je?'])).toEqual([
    ['Wat is dat?', 'wat is dat'],
    ['Wie ben je?'],
  ]);
});

test('every question is in one group, and one alone with itself', () => {
  const word = fc.constantFrom('brug', 'kost', 'wat', 'niet', 'bibliotheek', 'biblioteek', 'open', '2024', '?', '');
  const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 20 }), (texts) => {
      const questions = asked(texts);
      const ids = groupQuestions(questions).flatMap((group) => group.questions.map(({ id }) => id));
      expect(ids.toSorted((a, b) => a - b)).toEqual(questions.map(({ id }) => id));
    }),
  );
});
