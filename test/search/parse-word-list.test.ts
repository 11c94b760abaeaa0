import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemText } from '../../src/article/problem-text.ts';
import {
  MAX_LISTED_WORD_LENGTH,
  MAX_LISTED_WORDS,
  parseWordList,
  wordListKind,
  type WordListKind,
} from '../../src/search/parse-word-list.ts';

const DUTCH: WordListKind = { kind: 'synonyms', language: 'nl' };
const ENGLISH_DUTCH: WordListKind = { kind: 'translations', from: 'en', to: 'nl' };

describe('the name of a file tells what it lists', () => {
  test.each([
    ['synonyms.nl.txt', DUTCH],
    ['synonyms.fy.txt', { kind: 'synonyms', language: 'fy' }],
    ['synonyms.nds.txt', { kind: 'synonyms', language: 'nds' }],
    ['translations.en-nl.txt', ENGLISH_DUTCH],
  ])('%s', (name, kind) => {
    expect(wordListKind(name)).toEqual(kind);
  });

  test.each([
    'synonyms.txt',
    'synonyms.nl-BE.txt', // a primary subtag has no region
    'synonyms.und.txt',
    'synonyms.dutchlanguage.txt',
    'Synonyms.nl.txt',
    'synonyms.NL.txt',
    'synonyms.nl.txt.md',
    'my-synonyms.nl.txt',
    'translations.nl.txt',
    'translations.nl-nl.txt', // words of one language are synonyms
    'synonyms.en-nl.txt',
  ])('%s is none', (name) => {
    expect(wordListKind(name)).toBeNull();
  });
});

describe('a list of synonyms', () => {
  test('has a group of words and phrases a line, beside comments and blank lines', () => {
    const text = '# Verkeer\r\nfiets,rijwiel ,  stalen   ros,\r\n\r\n  # meer\nC#, C sharp # de taal\n';
    expect(parseWordList(DUTCH, text)).toEqual({
      entries: [
        { kind: 'synonyms', language: 'nl', members: ['fiets', 'rijwiel', 'stalen ros'] },
        { kind: 'synonyms', language: 'nl', members: ['C#', 'C sharp'] },
      ],
      problems: [],
    });
  });

  test('keeps groups of one word apart: each is a sense', () => {
    const { entries } = parseWordList(DUTCH, 'bank, zitbank\nbank, kredietinstelling\n');
    expect(entries).toMatchObject([{ members: ['bank', 'zitbank'] }, { members: ['bank', 'kredietinstelling'] }]);
  });

  test.each([
    ['one word', 'fiets'],
    ['one word and no other', 'fiets, , ...'],
    ['one word twice', 'coöperatie, Cooperatie'],
    ['words that no search looks for', 'maar, echter, de'],
    ['one word beside those', 'de, fiets, van het'],
  ])('a line with %s is reported by its number and left out', (_, line) => {
    expect(parseWordList(DUTCH, `# kop\n${line}\nfiets, rijwiel\n`)).toEqual({
      entries: [{ kind: 'synonyms', language: 'nl', members: ['fiets', 'rijwiel'] }],
      problems: [{ id: 'synonyms-too-few', params: {}, level: 'error', line: 2 }],
    });
  });

  test('takes capitals for a name, not for a little word', () => {
    expect(parseWordList({ kind: 'synonyms', language: 'en' }, 'US, United States\n').problems).toEqual([]);
    expect(parseWordList({ kind: 'synonyms', language: 'en' }, 'us, United States\n').problems).toHaveLength(1);
  });

  test('is read in a language without stop words too', () => {
    expect(parseWordList({ kind: 'synonyms', language: 'fy' }, 'fyts, tsjil').problems).toEqual([]);
  });
});

describe('a list of translations', () => {
  test('has a word and its translations a line', () => {
    expect(parseWordList(ENGLISH_DUTCH, 'bicycle: fiets, rijwiel # verkeer\nhard disk:harde schijf')).toEqual({
      entries: [
        { kind: 'translation', from: 'en', to: 'nl', word: 'bicycle', translations: ['fiets', 'rijwiel'] },
        { kind: 'translation', from: 'en', to: 'nl', word: 'hard disk', translations: ['harde schijf'] },
      ],
      problems: [],
    });
  });

  test.each(['bicycle', 'bicycle, fiets', 'bicycle:', ': fiets', 'bicycle: , .', 'bike, bicycle: fiets', 'a: b: c'])(
    'the line %j is reported by its number and left out',
    (line) => {
      expect(parseWordList(ENGLISH_DUTCH, `abbey: abdij\n${line}\nabbot: abt`)).toMatchObject({
        entries: [{ word: 'abbey' }, { word: 'abbot' }],
        problems: [{ id: 'translation-form', params: {}, level: 'error', line: 2 }],
      });
    },
  );
});

describe('a line of either kind is left out', () => {
  test('with a word that is too long', () => {
    const long = 'a'.repeat(MAX_LISTED_WORD_LENGTH);
    expect(parseWordList(DUTCH, `fiets, ${long}`).problems).toEqual([]);
    const params = { length: MAX_LISTED_WORD_LENGTH + 1, limit: MAX_LISTED_WORD_LENGTH };
    const tooLong = { entries: [], problems: [{ id: 'listed-word-too-long', params, level: 'error', line: 1 }] };
    expect(parseWordList(DUTCH, `fiets, ${long}a`)).toEqual(tooLong);
    expect(parseWordList(ENGLISH_DUTCH, `${long}a: fiets`)).toEqual(tooLong);
    expect(parseWordList(ENGLISH_DUTCH, `bike: fiets, ${long}a`)).toEqual(tooLong);
  });

  test('with more words than one sense has', () => {
    const words = (count: number): string => Array.from({ length: count }, (_, at) => `woord${at}`).join();
    expect(parseWordList(DUTCH, words(MAX_LISTED_WORDS)).problems).toEqual([]);
    const params = { words: MAX_LISTED_WORDS + 1, limit: MAX_LISTED_WORDS };
    const tooMany = { entries: [], problems: [{ id: 'listed-words-too-many', params, level: 'error', line: 1 }] };
    expect(parseWordList(DUTCH, words(MAX_LISTED_WORDS + 1))).toEqual(tooMany);
    expect(parseWordList(ENGLISH_DUTCH, `bike: ${words(MAX_LISTED_WORDS)}`)).toEqual(tooMany);
  });
});

test('any text whatever is read without an error, and each line is an entry, a problem or nothing', () => {
  const lines = fc.string({
    unit: fc.constantFrom('a', 'de', ',', ':', '#', ' ', '\n', '\r', '\u2028', '\0', '\ud800', 'É'),
    maxLength: 60,
  });
  fc.assert(
    fc.property(lines, fc.constantFrom(DUTCH, ENGLISH_DUTCH), (text, kind) => {
      const { entries, problems } = parseWordList(kind, text);
      const told = problems.map(({ line }) => line);
      expect(told).toEqual([...new Set(told)].toSorted((a, b) => a - b));
      expect(entries.length + problems.length).toBeLessThanOrEqual(text.split(/\r\n|\n|\r/).length);
    }),
  );
});

test('says what is wrong and how to mend it', () => {
  expect(
    [
      ...parseWordList(DUTCH, `fiets\n${'a'.repeat(90)}, b`).problems,
      ...parseWordList(ENGLISH_DUTCH, `bike\nbike: ${'fiets, '.repeat(30)}`).problems,
    ].map(problemText),
  ).toEqual([
    'At least two different words are expected here, with commas between. Words such as “the” or “who” do not count: no search looks for them.',
    'A word or phrase of the line has 90 characters, more than the 80 that are read. Put commas between words, and leave sentences out.',
    'A line of the form “word: translation, translation” is expected here.',
    'The line has 31 words, more than the 24 that are read. Give each sense a line of its own.',
  ]);
});
