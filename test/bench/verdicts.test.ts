import { describe, expect, test } from 'vitest';
import type { Figures } from '../../bench/figures.ts';
import type { QualityResult, RobustnessResult } from '../../bench/report.ts';
import { isSteady, verdictsOn } from '../../bench/verdicts.ts';

const NOTHING: Figures = {
  questions: 0,
  answerable: 0,
  hit1: null,
  hit3: null,
  mrr10: null,
  quote: null,
  falseRefusals: null,
  falseAnswers: null,
  auc: null,
  p50: null,
  p99: null,
};

function result(set: string, figures: Partial<Figures>, kinds: Record<string, Figures> = {}): QualityResult {
  return { set, engine: 'Vraagbaak', figures: { ...NOTHING, ...figures }, kinds };
}

function reached(results: readonly QualityResult[]) {
  return verdictsOn(results).map(({ target, reached }) => `${target.figure} ${reached}`);
}

describe('targets', () => {
  test('a figure reaches the goal, what it must, or neither', () => {
    expect(reached([result('xquad-nl', { hit1: 0.88, quote: 0.62 })])).toEqual(['hit1 goal', 'quote must']);
    expect(reached([result('xquad-nl', { hit1: 0.8199 })])).toEqual(['hit1 missed']);
  });

  test('of refusals and false answers, fewer is better', () => {
    expect(reached([result('offtopic-de', { falseRefusals: 0.09, falseAnswers: 0.12 })])).toEqual([
      'falseRefusals missed',
      'falseAnswers must',
    ]);
  });

  test('questions of a kind are counted', () => {
    const nearmiss = { ...NOTHING, questions: 8, falseAnswers: 4 / 8 };
    const offtopic = { ...NOTHING, questions: 8, falseAnswers: 0 };
    const verdicts = verdictsOn([result('article', {}, { nearmiss, offtopic })]);
    expect(verdicts.map(({ measured, reached }) => [measured, reached])).toEqual([
      [0, 'must'],
      [4, 'missed'],
    ]);
  });

  test('other engines and sets of which nothing is asked are not judged', () => {
    const theirs = { ...result('xquad-nl', { hit1: 0.1 }), engine: 'Lunr' };
    expect(reached([theirs, result('another-set', { hit1: 0.1 })])).toEqual([]);
  });
});

describe('robustness', () => {
  const loss: RobustnessResult = {
    set: 'xquad-nl',
    variant: 'v',
    answerable: 612,
    hit1: 0,
    quote: 0,
    falseRefusals: 0,
  };

  test('any of the figures may get worse by five points and not more', () => {
    expect(isSteady({ ...loss, quote: 5 })).toBe(true);
    expect(isSteady({ ...loss, falseRefusals: 5.1 })).toBe(false);
    expect(isSteady({ ...loss, hit1: -20 })).toBe(true);
  });

  test('on the small set, by four questions of the 48', () => {
    const article = { ...loss, set: 'article', answerable: 48 };
    expect(isSteady({ ...article, hit1: (100 * 4) / 48 })).toBe(true);
    expect(isSteady({ ...article, hit1: (100 * 4.2) / 48 })).toBe(false);
  });
});
