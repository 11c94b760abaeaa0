import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quotation } from '../../src/answer/answer.ts';
import { quotationParts, type QuotationPart } from '../../src/discord/quotation-pages.ts';
import { articleOf } from '../article-of.ts';

function quotationOf(text: string): Quotation {
  const article = articleOf([text]);
  const [passage] = article.passages;
  if (passage === undefined) throw new Error('an article of one passage');
  return { article, passage, span: { start: 0, end: text.length }, highlights: [] };
}

function textOf({ quotation: { passage, span } }: QuotationPart): string {
  return passage.text.slice(span.start, span.end);
}

/** The parts of a text in messages that each hold `room` characters. */
function partsOf(text: string, room: number): readonly QuotationPart[] {
  return quotationParts(quotationOf(text), (part) => textOf(part).length <= room);
}

describe('a quotation that one message cannot hold', () => {
  it('is one part as long as it fits', () => {
    const [part, ...others] = partsOf('De rol is groot. Heel groot.', 28);
    expect(part).toMatchObject({ part: null, quotation: { span: { start: 0, end: 28 } } });
    expect(others).toEqual([]);
  });

  it('goes on in the next message with its next sentence', () => {
    const parts = partsOf('De eerste zin. De tweede zin. De derde zin.', 30);
    expect(parts.map(textOf)).toEqual(['De eerste zin. De tweede zin.', 'De derde zin.']);
    expect(parts.map(({ part }) => part)).toEqual([null, null]);
  });

  it('splits only a sentence that fits in no message, at its clauses', () => {
    const parts = partsOf('Kort. Eerst dit gebeurt, daarna komt dat, en dan nog iets. Klaar.', 25);
    expect(parts.map(textOf)).toEqual([
      'Kort.',
      'Eerst dit gebeurt,',
      'daarna komt dat,',
      'en dan nog iets.',
      'Klaar.',
    ]);
    expect(parts.map(({ part }) => part)).toEqual([
      null,
      { number: 1, of: 3 },
      { number: 2, of: 3 },
      { number: 3, of: 3 },
      null,
    ]);
  });

  it('splits at a word where the clause would leave half of the message empty', () => {
    expect(partsOf('Ja, maar dit is een heel lange zin', 20).map(textOf)).toEqual([
      'Ja, maar dit is een',
      'heel lange zin',
    ]);
  });

  it('splits a word that fits in no message between two characters, as a reader sees them', () => {
    expect(partsOf('a'.repeat(25), 10).map(textOf)).toEqual(['a'.repeat(10), 'a'.repeat(10), 'a'.repeat(5)]);
    expect(partsOf('👩‍👩‍👧'.repeat(3), 10).map(textOf)).toEqual(['👩‍👩‍👧', '👩‍👩‍👧', '👩‍👩‍👧']);
  });

  it('splits code at the end of a line', () => {
    expect(partsOf('const a = 1;\nconst b = 2;\nconst c = 3;', 30).map(textOf)).toEqual([
      'const a = 1;\nconst b = 2;',
      'const c = 3;',
    ]);
  });

  it('keeps within the sentences that were quoted', () => {
    const whole = quotationOf('De eerste zin. De tweede zin. De derde zin.');
    const quotation = { ...whole, span: { start: 15, end: 43 } };
    const parts = quotationParts(quotation, (part) => textOf(part).length <= 20);
    expect(parts.map(textOf)).toEqual(['De tweede zin.', 'De derde zin.']);
  });

  it('loses nothing but the space between two parts, and puts nothing in', () => {
    const words = fc.constantFrom('woord', 'Zin', '.', '?', ',', ' ', ' ', '\n', 'é', '👩‍👩‍👧', 'a'.repeat(30), '**', '😀');
    const texts = fc.oneof(
      fc.array(words, { minLength: 1, maxLength: 60 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', minLength: 1 }),
    );
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 60 }), (text, room) => {
        const parts = partsOf(text, room);
        expect(parts.map(textOf).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        for (const part of parts) expect(textOf(part).length).toBeLessThanOrEqual(room);
        for (const [index, { quotation }] of parts.entries()) {
          const next = parts[index + 1]?.quotation.span.start ?? text.length;
          expect(text.slice(quotation.span.end, next).trim()).toBe('');
        }
      }),
    );
  });
});
