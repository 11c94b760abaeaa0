import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { chooseQuotation, softmax } from '../../src/answer/choose-quotation.ts';
import type { Evidence, LineEvidence } from '../../src/answer/evidence.ts';
import { indexArticle, type IndexedPassage } from '../../src/search/indexed-passage.ts';
import { Vocabulary } from '../../src/search/vocabulary.ts';
import { articleOf } from '../article-of.ts';

const NO_LINE: LineEvidence = { similarity: 0, sentence: null };

function indexed(article: Article): IndexedPassage {
  const [passage] = [...indexArticle(article, new Vocabulary())].filter((step) => step !== undefined);
  if (passage === undefined) throw new Error('an article of one passage');
  return passage;
}

function evidenceOf(passage: IndexedPassage, line: LineEvidence): Evidence {
  return { passage, engine: 1, match: [], title: [], sentences: [], line };
}

/** What is quoted of a passage whose sentences score this. */
function quoted(text: string, scores: readonly number[], line = NO_LINE): string {
  const { start, end } = chooseQuotation(evidenceOf(indexed(articleOf([text])), line), scores);
  return text.slice(start, end);
}

describe('the quotation', () => {
  const text = 'Vrijdag sluit de brug. Zaterdag opent de sluis. Zondag is het feest.';

  it('is the sentence that most probably holds the answer', () => {
    expect(quoted(text, [0, 9, 0])).toBe('Zaterdag opent de sluis.');
    expect(quoted(text, [0, 0, 9])).toBe('Zondag is het feest.');
  });

  it('brings each neighbour that may well hold it', () => {
    expect(quoted(text, [0, 1, -9])).toBe('Vrijdag sluit de brug. Zaterdag opent de sluis.');
    expect(quoted(text, [-9, 1, 0])).toBe('Zaterdag opent de sluis. Zondag is het feest.');
    expect(quoted(text, [0, 1, 0])).toBe(text);
  });

  it('leaves out a neighbour that holds it with less than one chance in ten', () => {
    expect(quoted('Eerst dit. Dan dat.', [Math.log(9.1), 0])).toBe('Eerst dit.');
    expect(quoted('Eerst dit. Dan dat.', [Math.log(8.9), 0])).toBe('Eerst dit. Dan dat.');
  });

  it('leaves out what is likely but stands apart', () => {
    expect(quoted(text, [3, -9, 2.9])).toBe('Vrijdag sluit de brug.');
  });

  it('is the first of two sentences that are as likely, and both where they stand side by side', () => {
    expect(quoted(text, [3, -9, 3])).toBe('Vrijdag sluit de brug.');
    expect(quoted(text, [3, 3, -9])).toBe('Vrijdag sluit de brug. Zaterdag opent de sluis.');
  });

  it('brings the sentence before it when it leans on that', () => {
    expect(quoted('De brug sluit. Dat duurt tot vrijdag.', [-9, 9])).toBe('De brug sluit. Dat duurt tot vrijdag.');
    expect(quoted('De brug sluit. De sluis opent.', [-9, 9])).toBe('De sluis opent.');
    expect(quoted('Dat duurt tot vrijdag. De brug sluit.', [9, -9])).toBe('Dat duurt tot vrijdag.');
  });

  it('brings a second sentence to a question for the passage as a whole', () => {
    const whole = { similarity: 0.7, sentence: null };
    expect(quoted(text, [9, 0, 0], whole)).toBe('Vrijdag sluit de brug. Zaterdag opent de sluis.');
    expect(quoted(text, [9, 0, 0], { similarity: 0.5, sentence: null })).toBe('Vrijdag sluit de brug.');
    expect(quoted(text, [9, 0, 0], { similarity: 0.7, sentence: 0 })).toBe('Vrijdag sluit de brug.');
    expect(quoted(text, [0, 0, 9], whole)).toBe('Zondag is het feest.');
  });

  it('stays within 400 characters, unless one sentence is longer', () => {
    const long = (length: number): string => `${'x'.repeat(length - 1)}.`;
    const fitting = `A${long(199)} B${long(198)}`;
    expect(quoted(fitting, [0, 0])).toBe(fitting);
    expect(quoted(`A${long(199)} B${long(199)}`, [0, 0])).toBe(`A${long(199)}`);
    expect(quoted(`A${long(500)} Kort.`, [0, 0])).toBe(`A${long(500)}`);
    expect(quoted(`A${long(399)} Dat duurt tot vrijdag.`, [0, 9])).toBe('Dat duurt tot vrijdag.');
  });

  it('is all of a passage without a sentence', () => {
    expect(quoted(' ', [])).toBe(' ');
  });
});

describe('any quotation', () => {
  const opening = fc.constantFrom('Een brug', 'Dat', 'Hij', 'Zo een sluis');
  const sentence = fc
    .tuple(opening, fc.integer({ min: 1, max: 60 }))
    .map(([first, words]) => `${first}${' ligt'.repeat(words)}.`);
  const line = fc.record({ similarity: fc.constantFrom(0, 0.59, 0.6, 1), sentence: fc.constantFrom(null, 0, 1) });
  const score = fc.integer({ min: -120, max: 120 }).map((tenths) => tenths / 10);

  it('is whole sentences side by side, the likeliest among them, of at most 400 characters together', () => {
    const texts = fc.array(sentence, { minLength: 1, maxLength: 8 }).map((each) => each.join(' '));
    fc.assert(
      fc.property(texts, fc.array(score, { minLength: 8, maxLength: 8 }), line, (text, scores, asked) => {
        const passage = indexed(articleOf([text]));
        const own = scores.slice(0, passage.sentences.length);
        const span = chooseQuotation(evidenceOf(passage, asked), own);
        const first = passage.sentences.findIndex((each) => each.span.start === span.start);
        const last = passage.sentences.findIndex((each) => each.span.end === span.end);
        const likeliest = own.indexOf(Math.max(...own));
        expect(first).toBeGreaterThanOrEqual(0);
        expect(first).toBeLessThanOrEqual(likeliest);
        expect(last).toBeGreaterThanOrEqual(likeliest);
        if (first < last) expect(span.end - span.start).toBeLessThanOrEqual(400);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('probabilities from scores', () => {
  it('are in the ratio of the odds', () => {
    const [one, other] = softmax([Math.log(3), 0]);
    expect(one).toBeCloseTo(0.75);
    expect(other).toBeCloseTo(0.25);
  });

  it('add up to 1, however large the scores', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -2000, max: 2000, noNaN: true }), { minLength: 1 }), (scores) => {
        expect(softmax(scores).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1);
      }),
    );
  });
});
