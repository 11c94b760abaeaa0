import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Quotation } from '../../src/answer/answer.ts';
import { MAX_RANKED } from '../../src/answer/answer.ts';
import { createLibrary } from '../../src/library/articles-library.ts';
import { languageOf } from '../../src/language/languages.ts';
import { sentences } from '../../src/language/sentences.ts';
import { articleOf } from '../article-of.ts';

const asked = (texts: readonly string[], question: string): Answer =>
  createLibrary([articleOf(texts)]).ask({ text: question, locale: 'nl', article: null });

const text = ({ passage, span }: Quotation): string => passage.text.slice(span.start, span.end);

function answered(answer: Answer): Quotation {
  if (answer.kind !== 'answered') throw new Error(`${answer.kind}, with confidence ${answer.confidence}`);
  return answer.quotations[0];
}

describe('the quotation', () => {
  const weather = 'Maandag valt er regen in Drenthe. De brug bij Meppel blijft gesloten. Dat duurt tot vrijdag.';

  it('is the sentence that answers, not the passage', () => {
    expect(text(answered(asked([weather, 'Iets anders.'], 'blijft de brug bij Meppel gesloten?')))).toBe(
      'De brug bij Meppel blijft gesloten.',
    );
  });

  it('brings the sentence before it when it leans on that', () => {
    expect(text(answered(asked([weather, 'Iets anders.'], 'tot vrijdag, duurt dat?')))).toBe(
      'De brug bij Meppel blijft gesloten. Dat duurt tot vrijdag.',
    );
  });

  it('brings a neighbour that holds the other half of the question', () => {
    const passage = 'Het gemeentehuis verhuist. De verbouwing van het oude pand kost 3 miljoen euro. Bezwaar kan.';
    const quoted = text(
      answered(asked([passage, 'Iets anders.'], 'verhuist het gemeentehuis en wat kost de verbouwing')),
    );
    expect(quoted).toBe('Het gemeentehuis verhuist. De verbouwing van het oude pand kost 3 miljoen euro.');
  });

  it('says more than one sentence to a question for the passage as a whole', () => {
    const { passages, ...rest } = articleOf([weather, 'Iets anders.']);
    const article = {
      ...rest,
      passages,
      questions: [{ passage: 1, sentence: null, text: 'Hoe staat het in de regio?' }],
    };
    const answer = createLibrary([article]).ask({ text: 'hoe staat het in de regio', locale: 'nl', article: null });
    expect(text(answered(answer))).toBe('Maandag valt er regen in Drenthe. De brug bij Meppel blijft gesloten.');
  });

  it('marks the words that the question asks for', () => {
    const quotation = answered(asked([weather, 'Iets anders.'], 'is de brug bij Meppel gesloten?'));
    const marked = quotation.highlights.map(({ start, end }) => quotation.passage.text.slice(start, end));
    expect(marked).toEqual(['brug', 'Meppel', 'gesloten']);
  });
});

describe('what is not answered', () => {
  const bridges = ['De brug bij Meppel blijft gesloten.', 'De kermis begint.', 'Het regent in Drenthe.'];

  it('is offered with the nearest passage when that lacks the number that is asked for', () => {
    const answer = asked(bridges, 'Hoeveel kost de brug bij Meppel die gesloten blijft?');
    if (answer.kind !== 'unsure') throw new Error(answer.kind);
    expect(text(answer.nearest)).toBe(bridges[0]);
  });

  it('is declined, the nearest passage still named, when little of it is there', () => {
    const answer = asked(bridges, 'Welke zeppelin cirkelt boven Rotterdam en Drenthe?');
    expect(answer).toMatchObject({ kind: 'declined', reason: 'not-covered', nearest: { passage: { number: 3 } } });
  });

  it('is declined with nothing when none of it is there, or it is small talk', () => {
    const nothing = { kind: 'declined', nearest: null, confidence: 0, ranked: [] };
    expect(asked(bridges, 'zeppelin')).toMatchObject({ ...nothing, reason: 'not-covered' });
    expect(asked(bridges, 'hallo bot')).toMatchObject({ ...nothing, reason: 'small-talk' });
    expect(asked(bridges, 'wat is dat')).toMatchObject({ ...nothing, reason: 'small-talk' });
  });
});

describe('the marked words', () => {
  it('are those asked for, also where the question runs together what the article hyphenates', () => {
    const quotation = answered(
      asked(['De Noord-Koreaanse troepen zijn er.', 'Iets anders.'], 'noordkoreaanse troepen'),
    );
    const marked = quotation.highlights.map(({ start, end }) => quotation.passage.text.slice(start, end));
    expect(marked).toEqual(['Noord-Koreaanse troepen']);
  });
});

describe('any answer to any question over any article', () => {
  const line = fc.oneof(
    fc.lorem({ mode: 'sentences', maxCount: 4 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
  );

  it('quotes whole sentences to the letter, marks words within them, and is sure to a degree between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), line, (texts, question) => {
        const answer = asked(texts, question);
        expect(answer.confidence).toBeGreaterThanOrEqual(0);
        expect(answer.confidence).toBeLessThanOrEqual(1);
        expect(answer.ranked.length).toBeLessThanOrEqual(MAX_RANKED);
        for (const { quotation } of answer.ranked) {
          const { passage, span, highlights } = quotation;
          const spans = sentences(passage.text, languageOf('nl'));
          expect(spans.map(({ start }) => start)).toContain(span.start);
          expect(spans.map(({ end }) => end)).toContain(span.end);
          let from = span.start;
          for (const { start, end } of highlights) {
            expect(start).toBeGreaterThanOrEqual(from);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(span.end);
            from = end;
          }
        }
      }),
    );
  });
});
