import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { parseArticle } from '../../src/article/parse-article.ts';
import { parseSidecar } from '../../src/article/parse-sidecar.ts';
import { languageOf } from '../../src/language/languages.ts';
import { sentences } from '../../src/language/sentences.ts';

const SLUG = 'noord-korea-oekraine';
/** The text that the article was made of; it lies beside the checkout where the project is developed. */
const SOURCE = `../shared/article/${SLUG}.txt`;

const HEADINGS = [
  'Oplevende bezorgdheid over de betrokkenheid van Noord-Korea in het Oekraïne-conflict',
  'Wat is de rol van Noord-Korea in het Oekraïne-conflict?',
  'Belangrijkste uitdagingen en controverses',
  'Voordelen en nadelen van Noord-Korea’s betrokkenheid',
  'Wat moet de internationale gemeenschap doen?',
];

function countSentences(text: string): number {
  return sentences(text, languageOf('nl')).length;
}

describe('the first article', () => {
  const parsed = parseArticle(SLUG, readFileSync(`knowledge/${SLUG}.md`, 'utf8'));

  test('has no problems', () => {
    expect(parsed.problems).toEqual([]);
  });

  test('says of itself what its text tells, and no more', () => {
    expect(parsed.article).toMatchObject({ title: HEADINGS[0], language: 'nl', source: null, published: null });
  });

  test('has thirteen passages below a lead and five headings', () => {
    const sections = served(parsed.article).sections.map(({ heading, passages }) => [
      heading,
      passages.map(({ number }) => number),
    ]);
    expect(sections).toEqual([
      [null, [1, 2, 3, 4]],
      [HEADINGS[0], [5]],
      [HEADINGS[1], [6]],
      [HEADINGS[2], [7]],
      [HEADINGS[3], [8, 9]],
      [HEADINGS[4], [10, 11, 12, 13]],
    ]);
  });

  test.skipIf(!existsSync(SOURCE))(`is its source, paragraph by paragraph (needs ${SOURCE})`, () => {
    const lines = readFileSync(SOURCE, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    const article = served(parsed.article).sections.flatMap(({ heading, passages }) => [
      ...(heading === null ? [] : [heading]),
      ...passages.map(({ text }) => text),
    ]);
    expect(article).toEqual(lines);
  });
});

describe('its sidecar', () => {
  const article = served(parseArticle(SLUG, readFileSync(`knowledge/${SLUG}.md`, 'utf8')).article);
  const { questions, problems } = parseSidecar(
    readFileSync(`knowledge/${SLUG}.questions.yaml`, 'utf8'),
    article,
    countSentences,
  );

  test('has no problems', () => {
    expect(problems).toEqual([]);
  });

  test.each(article.passages.map(({ number, text }) => [number, text] as const))(
    'asks for passage %i in a dozen ways or more, and for each of its sentences in six or more',
    (number, text) => {
      const ofPassage = questions.filter(({ passage }) => passage === number);
      expect(ofPassage.length).toBeGreaterThanOrEqual(12);
      for (let sentence = 1; sentence <= countSentences(text); sentence += 1) {
        const ofSentence = ofPassage.filter((question) => question.sentence === sentence);
        expect(ofSentence.length, `sentence ${number}.${sentence}`).toBeGreaterThanOrEqual(6);
      }
    },
  );
});

function served(article: Article | null): Article {
  if (article === null) throw new Error('the article cannot be served');
  return article;
}
