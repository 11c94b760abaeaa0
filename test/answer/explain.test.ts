import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExplainedJudgement, Explanation } from '../../src/answer/explain.ts';
import type { Share } from '../../src/answer/share.ts';
import { createLibrary } from '../../src/library/articles-library.ts';
import { Thesaurus } from '../../src/search/thesaurus.ts';
import { articleOf } from '../article-of.ts';

const NEWS = [
  'De gemeenteraad stemde donderdag over de brug bij Meppel. De verbouwing kost drie miljoen euro.',
  'De provincie betaalt de helft. Wethouder Jansen noemde dat een gebaar.',
  'Bewoners klagen over de herrie.',
];
const thesaurus = new Thesaurus([{ kind: 'synonyms', language: 'nl', members: ['herrie', 'lawaai'] }]);
const library = createLibrary([articleOf(NEWS)], { thesaurus });

function explain(text: string): Explanation {
  const explanation = library.explain({ text, locale: 'nl', article: null });
  if (explanation === null) throw new Error('there is an article to look in');
  return explanation;
}

const sumOf = (shares: readonly Share[]): number => shares.reduce((sum, { share }) => sum + share, 0);

describe('what is read in a question', () => {
  it('is told with its language, what was taken off its front, and what kind of answer it asks for', () => {
    expect(explain('Hé bot, weet jij hoeveel de verbouwing kost?')).toMatchObject({
      opening: 'Hé bot, weet jij ',
      language: 'nl',
      hints: { library: ['nl'], locale: 'nl' },
      asked: 'number',
      notSearched: null,
    });
  });

  it('is told word by word: a typing error, a synonym, and one that stands nowhere', () => {
    const { words } = explain('geeft de verbouwign lawaai in Hoogeveen?');
    const became = words.map(({ text, isName, variants }) => [text, isName, variants[0]?.kind, variants[0]?.term]);
    expect(became).toEqual([
      ['verbouwign', false, 'typo', 'verbouw'],
      ['lawaai', false, 'synonym', 'herrie'],
      ['Hoogeveen', true, undefined, undefined],
    ]);
    expect(words.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  it('is told with the words as the passages found have them, beside their stems', () => {
    const { words } = explain('geeft de verbouwign lawaai?');
    expect(words.map(({ variants }) => [variants[0]?.term, variants[0]?.word])).toEqual([
      ['verbouw', 'verbouwing'],
      ['herrie', 'herrie'],
    ]);
  });

  it.each([
    ['Hallo bot!', 'small-talk'],
    ['wat is dat?', 'no-words'],
  ] as const)('is told where nothing was looked for: %j', (text, notSearched) => {
    const nothing = { notSearched, passages: [], sentences: [], confidence: null, outcome: 'declined' };
    expect(explain(text)).toMatchObject(nothing);
  });

  it('has nothing to tell of where there is no article', () => {
    expect(library.explain({ text: 'wat kost de brug?', locale: null, article: 'elders' })).toBeNull();
  });
});

describe('the passage and the sentence that are shown', () => {
  it('are marked among the others', () => {
    const { passages, sentences } = explain('wat kost de verbouwing?');
    expect(passages.filter(({ isShown }) => isShown).map(({ passage }) => passage)).toEqual(['proef#1']);
    expect(sentences.map(({ isQuoted, text }) => [isQuoted, text])).toEqual([
      [false, 'De gemeenteraad stemde donderdag over de brug bij Meppel.'],
      [true, 'De verbouwing kost drie miljoen euro.'],
    ]);
  });
});

describe('the confidence', () => {
  it('is capped where the passage lacks the number that is asked for, and says so', () => {
    const { confidence, outcome } = explain('hoeveel bewoners klagen over de herrie?');
    expect(outcome).toBe('unsure');
    expect(confidence?.lacks?.kind).toBe('number');
    expect(confidence?.confidence).toBe(confidence?.lacks?.atMost);
    expect(confidence?.found).toBeGreaterThan(confidence?.confidence ?? 1);
  });
});

describe('the explanation of any question', () => {
  const vocabulary = NEWS.join(' ').match(/\p{L}+/gu) ?? [];
  const question = fc.oneof(
    fc
      .array(fc.constantFrom(...vocabulary, 'hoeveel', 'wanneer', 'wie', 'lawaai'), { maxLength: 8 })
      .map((words) => words.join(' ')),
    fc.lorem({ maxCount: 6 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );

  const add = ({ probability, bias, shares }: ExplainedJudgement): void => {
    expect(probability).toBeCloseTo(1 / (1 + Math.exp(-bias - sumOf(shares))), 9);
  };

  it('adds up: shares to scores, judgements to the confidence of the answer', () => {
    fc.assert(
      fc.property(question, (text) => {
        const answer = library.ask({ text, locale: 'nl', article: null });
        const { passages, sentences, confidence, outcome, opening } = explain(text);
        expect(outcome).toBe(answer.kind);
        expect(text.startsWith(opening)).toBe(true);
        expect(passages.map(({ score }) => score)).toEqual(answer.ranked.map(({ score }) => score));
        for (const { score, shares } of [...passages, ...sentences]) expect(sumOf(shares)).toBeCloseTo(score, 9);
        expect(confidence?.confidence ?? 0).toBe(answer.confidence);
        if (confidence === null) return;
        const { covered, missed, missedExponent, found, lacks } = confidence;
        add(covered);
        add(missed);
        expect(found).toBeCloseTo(covered.probability * (1 - missed.probability) ** missedExponent, 9);
        expect(confidence.confidence).toBe(lacks === null ? found : Math.min(found, lacks.atMost));
        expect(sentences.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9);
        const quoted = sentences.filter(({ isQuoted }) => isQuoted);
        expect([quoted[0]?.start, quoted.at(-1)?.end]).toEqual([
          answer.ranked[0]?.quotation.span.start,
          answer.ranked[0]?.quotation.span.end,
        ]);
      }),
    );
  });
});
