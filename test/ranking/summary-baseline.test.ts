import { expect, it } from 'vitest';
import { summarise } from '../../src/answer/summarise.ts';
import type { SummarySentence } from '../../src/answer/summary.ts';
import type { Article } from '../../src/article/article.ts';
import { languageOf } from '../../src/language/languages.ts';
import { sentences } from '../../src/language/sentences.ts';
import { analyseText } from '../../src/search/analysed-text.ts';
import { shippedLibrary } from '../shipped-library.ts';

/** The baseline that newspapers are hard to beat with: the article's first sentences. */
function leadSentences(article: Article, count: number): readonly SummarySentence[] {
  return article.passages
    .flatMap((passage) => sentences(passage.text, languageOf(article.language)).map((span) => ({ passage, span })))
    .slice(0, count);
}

/** How much of what the article talks about a summary talks about: each word counts by how often the article says it. */
function vocabularyCovered(article: Article, summary: readonly SummarySentence[]): number {
  const wordsOf = (text: string): readonly string[] => analyseText(text, languageOf(article.language)).words;
  const frequency = new Map<string, number>();
  for (const word of article.passages.flatMap(({ text }) => wordsOf(text))) {
    frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const recurring = [...frequency].filter(([, count]) => count > 1);
  const said = new Set(summary.flatMap(({ passage, span }) => wordsOf(passage.text.slice(span.start, span.end))));
  const total = recurring.reduce((sum, [, count]) => sum + count, 0);
  return recurring.reduce((sum, [word, count]) => sum + (said.has(word) ? count : 0), 0) / total;
}

it.each(['short', 'medium', 'long'] as const)(
  'a %s summary covers more of the article than its lead sentences do: more of its recurring words, more sections',
  async (length) => {
    const article = (await shippedLibrary()).article('noord-korea-oekraine');
    if (article === null) throw new Error('the first article is not there');
    const ours = summarise(article, null, length).sentences;
    const lead = leadSentences(article, ours.length);
    const sections = (summary: readonly SummarySentence[]): number =>
      new Set(summary.map(({ passage }) => passage.section)).size;
    expect(vocabularyCovered(article, ours)).toBeGreaterThan(vocabularyCovered(article, lead));
    expect(sections(ours)).toBeGreaterThan(sections(lead));
  },
);
