import { describe, expect, it } from 'vitest';
import { COVERED_FEATURES, confidenceFeatures, MISSED_FEATURES } from '../../src/answer/confidence-features.ts';
import type { Article } from '../../src/article/article.ts';
import type { Span } from '../../src/language/span.ts';
import { articleOf } from '../article-of.ts';
import { readQuestion } from './read-question.ts';

type Covered = Readonly<Record<(typeof COVERED_FEATURES)[number], number>>;
type Missed = Readonly<Record<(typeof MISSED_FEATURES)[number], number>>;

/** The features of the passage that is found best, by their names. @param quoted - what is quoted of it; all of it by default */
function featuresOf(
  article: Article,
  question: string,
  quoted: Span | null = null,
): { readonly covered: Partial<Covered>; readonly missed: Partial<Missed> } {
  const { index, best, matcher, asked } = readQuestion([article], question);
  const span = quoted ?? { start: 0, end: best.passage.passage.text.length };
  const { covered, missed } = confidenceFeatures(question, best, span, matcher, asked, index.vocabulary.terms);
  return {
    covered: Object.fromEntries(COVERED_FEATURES.map((name, at) => [name, covered[at]])),
    missed: Object.fromEntries(MISSED_FEATURES.map((name, at) => [name, missed[at]])),
  };
}

const article = articleOf(['Het parlement stemt. De begroting sluit.', 'Iets anders.']);
const FIRST = { start: 0, end: 20 };

describe('what tells that a passage is about the question', () => {
  it('is how much of the question it accounts for, and its quotation', () => {
    const { soft, typed, typedQuoted } = featuresOf(article, 'parlement begroting', FIRST).covered;
    expect([soft, typed]).toEqual([1, 1]);
    expect(typedQuoted).toBeCloseTo(0.5);
  });

  it('tells words just as they were typed from other forms of them', () => {
    expect(featuresOf(article, 'begrotingen').covered).toMatchObject({ soft: 1, typed: 0 });
    expect(featuresOf(articleOf(['De begrotingen.', 'Iets.']), 'begroting').covered).toMatchObject({
      soft: 1,
      typed: 0,
    });
  });

  it('forgives a slip', () => {
    expect(featuresOf(article, 'begrotnig').covered.typed).toBe(1);
  });

  it('is how much of it the title has', () => {
    const titled = { ...article, title: 'De begroting' };
    expect(featuresOf(titled, 'begroting').covered.title).toBe(1);
    expect(featuresOf(titled, 'parlement').covered.title).toBe(0);
  });

  it('counts the names that are missing', () => {
    expect(featuresOf(article, 'parlement van Jansen').covered).toMatchObject({ missingNames: 0.5 });
    expect(featuresOf(article, 'parlement Jansen Korthals De Vries').covered).toMatchObject({ missingNames: 1 });
    expect(featuresOf(article, 'parlement begroting', FIRST).covered).toMatchObject({ missingNames: 0 });
  });

  it('is whether something is asked for that shows, and the article’s language', () => {
    expect(featuresOf(article, 'hoeveel begroting').covered).toMatchObject({ asked: 1, dutch: 1, german: 0 });
    expect(featuresOf({ ...article, language: 'de' }, 'begroting').covered).toMatchObject({
      asked: 0,
      dutch: 0,
      german: 1,
    });
  });

  it('is at least how like the question a line of the sidecar is', () => {
    const questions = [{ passage: 1, sentence: 1, text: 'Waar gaat de kermis heen?' }];
    const { covered, missed } = featuresOf({ ...article, questions }, 'waar gaat de kermis heen');
    expect(covered).toMatchObject({ soft: 1, typed: 1, typedQuoted: 1, near: 1, missingNames: 0 });
    expect(missed).toMatchObject({ heaviest: 0, missingShare: 0, missingWeight: 0, missingNames: 0 });
  });
});

describe('what tells that a passage misses the question all the same', () => {
  it('is how much is missing', () => {
    expect(featuresOf(article, 'parlement begroting').missed).toEqual({
      heaviest: 0,
      missingShare: 0,
      missingWeight: 0,
      missingNames: 0,
      denied: 0,
    });
    const { heaviest, missingShare, missingWeight } = featuresOf(article, 'parlement kermis vuurwerk').missed;
    expect(heaviest).toBeCloseTo(1);
    expect(missingShare).toBeCloseTo(2 / 3);
    expect(missingWeight).toBeCloseTo(2 / 4);
  });

  it('is a denial that the quotation does not share', () => {
    const denying = articleOf(['De brug sluit. De sluis sluit niet.', 'Iets anders.']);
    expect(featuresOf(denying, 'wat sluit niet', { start: 0, end: 14 }).missed.denied).toBe(1);
    expect(featuresOf(denying, 'wat sluit niet').missed.denied).toBe(0);
    expect(featuresOf(denying, 'wat sluit', { start: 0, end: 14 }).missed.denied).toBe(0);
  });
});
