import { describe, expect, it } from 'vitest';
import { PASSAGE_FEATURES, passageFeatures } from '../../src/answer/passage-features.ts';
import type { Article } from '../../src/article/article.ts';
import { articleOf } from '../article-of.ts';
import { readQuestion } from './read-question.ts';

type Named = Readonly<Record<(typeof PASSAGE_FEATURES)[number], number>>;

/** The features of the passage that is found best, by their names. */
function featuresOf(article: Article, question: string, quotation = 0): Partial<Named> {
  const { best, matcher } = readQuestion([article], question);
  const features = passageFeatures(best, matcher, quotation);
  return Object.fromEntries(PASSAGE_FEATURES.map((name, index) => [name, features[index]]));
}

describe('the features of a passage', () => {
  it('tell how much of the question it has, in one sentence and in two side by side', () => {
    const {
      soft,
      best = 0,
      window,
      pairs,
    } = featuresOf(articleOf(['De brug. Meppel. Het regent. De kermis.']), 'brug Meppel kermis');
    expect(soft).toBeCloseTo(1);
    expect(best).toBeCloseTo(1 / 3);
    expect(window).toBeCloseTo(2 / 3);
    expect(pairs).toBe(0);
    expect(featuresOf(articleOf(['De brug bij Meppel.']), 'brug Meppel')).toMatchObject({
      pairs: 1,
      near: 0.5,
      sure: 1,
    });
  });

  it('tell how many of its words it has, whatever they weigh', () => {
    const article = articleOf(['De brug.', 'De brug.', 'De brug bij Meppel.']);
    expect(featuresOf(article, 'brug Meppel kermis').count).toBeCloseTo(2 / 3);
  });

  it('tell of the title, of names, and of what is asked for by its kind', () => {
    const article = { ...articleOf(['De brug bij Meppel.', 'Iets anders.']), title: 'De storm' };
    const { title = 0, names = 0, bestNames, focus = 0 } = featuresOf(article, 'Welke brug sloot storm bij Meppel?');
    expect(title).toBeGreaterThan(0);
    expect(names).toBeGreaterThan(0);
    expect(bestNames).toBeCloseTo(names);
    expect(focus).toBeGreaterThan(0);
    expect(featuresOf(article, 'brug')).toMatchObject({ title: 0, names: 0, bestNames: 0, focus: 0 });
  });

  it('tell whether a sentence holds what is asked for', () => {
    expect(featuresOf(articleOf(['De brug. Er zijn twee bruggen.']), 'Hoeveel bruggen?').kind).toBe(1);
    expect(featuresOf(articleOf(['De brug. Er zijn bruggen.']), 'Hoeveel bruggen?').kind).toBe(0);
  });

  it('tell how long it is, up to what is long anyway', () => {
    expect(featuresOf(articleOf([`De brug ${'sluit '.repeat(74)}.`]), 'brug').length).toBe(0.5);
    expect(featuresOf(articleOf([`De brug ${'sluit '.repeat(500)}.`]), 'brug').length).toBe(1);
  });

  it('tell how like the question its sidecar is, and whether that is the very question', () => {
    const questions = [{ passage: 1, sentence: null, text: 'Hoe is het met de brug bij Meppel?' }];
    const article = { ...articleOf(['Dat blijft zo.', 'Iets anders.']), questions };
    expect(featuresOf(article, 'brug Meppel')).toMatchObject({ line: 1, sameLine: 1 });
    const { line, sameLine } = featuresOf(article, 'brug Meppel kermis');
    expect(line).toBeGreaterThan(0);
    expect(line).toBeLessThan(1);
    expect(sameLine).toBe(0);
  });

  it('tell of the engine’s score, and of the best sentence’s', () => {
    expect(featuresOf(articleOf(['De brug.']), 'brug', 0.7)).toMatchObject({ engine: Math.log(1.05), quotation: 0.7 });
  });
});
