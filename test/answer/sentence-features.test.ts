import { describe, expect, it } from 'vitest';
import { SENTENCE_FEATURES, sentenceFeatures } from '../../src/answer/sentence-features.ts';
import { articleOf } from '../article-of.ts';
import { readQuestion } from './read-question.ts';

type Named = Readonly<Record<(typeof SENTENCE_FEATURES)[number], number>>;

/** The features of a sentence of a passage, by their names. */
function featuresOf(text: string, question: string, at: number, line: string | null = null): Partial<Named> {
  const questions = line === null ? [] : [{ passage: 1, sentence: 1, text: line }];
  const { best, matcher, asked } = readQuestion([{ ...articleOf([text, 'Iets anders.']), questions }], question);
  const features = sentenceFeatures(best, at, matcher, asked);
  return Object.fromEntries(SENTENCE_FEATURES.map((name, index) => [name, features[index]]));
}

describe('the features of a sentence', () => {
  const text = 'De brug bij Meppel. De brug sluit. Het regent.';

  it('tell how much of the question it has', () => {
    expect(featuresOf(text, 'brug Meppel', 0)).toMatchObject({ sure: 1, pairs: 1, near: 0.5, leader: 1, first: 1 });
    expect(featuresOf(text, 'brug Meppel', 2)).toMatchObject({
      sure: 0,
      soft: 0,
      pairs: 0,
      near: 0,
      leader: 0,
      first: 0,
    });
  });

  it('tell what its neighbours add', () => {
    const { soft = 0, before = 0, after, leader } = featuresOf(text, 'brug Meppel', 1);
    expect(soft + before).toBeCloseTo(1);
    expect(after).toBe(0);
    expect(leader).toBeCloseTo(soft);
    expect(featuresOf(text, 'brug Meppel', 2).before).toBeCloseTo(soft);
    expect(featuresOf('Het regent. De brug.', 'brug', 0).after).toBeCloseTo(1);
  });

  it.each([
    ['number', 'Hoeveel bruggen zijn er?', 'Er zijn twee bruggen.'],
    ['time', 'Wanneer sluit de brug?', 'De brug sluit maandag.'],
    ['name', 'Wie sluit de brug?', 'De brug sluit van Korthals.'],
    ['place', 'Waar is de brug?', 'De brug is in Meppel.'],
    ['cause', 'Waarom sluit de brug?', 'De brug sluit vanwege de storm.'],
  ] as const)('tell whether it holds the %s that is asked for', (kind, question, sentence) => {
    const kinds = { number: 0, time: 0, name: 0, place: 0, cause: 0 };
    expect(featuresOf(sentence, question, 0)).toMatchObject({ ...kinds, [kind]: 1 });
    expect(featuresOf('De bruggen zijn er en de brug sluit.', question, 0)).toMatchObject(kinds);
  });

  it('tell how like the question the line is that points at it', () => {
    expect(featuresOf(text, 'sluis Hoogeveen', 0, 'sluis Hoogeveen').line).toBe(1);
    expect(featuresOf(text, 'sluis Hoogeveen', 1, 'sluis Hoogeveen').line).toBe(0);
  });

  it('are all 0 of a sentence that is not there', () => {
    expect(new Set(Object.values(featuresOf(text, 'brug', 9)))).toEqual(new Set([0]));
  });
});
