import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight } from '../../src/answer/highlight.ts';
import { languageOf } from '../../src/language/languages.ts';
import type { Span } from '../../src/language/span.ts';
import type { ThesaurusEntry } from '../../src/search/thesaurus.ts';
import { articleOf } from '../article-of.ts';
import { readQuestion } from './read-question.ts';

const ARMY: ThesaurusEntry = { kind: 'synonyms', language: 'nl', members: ['leger', 'krijgsmacht'] };

/** The marked words of a text within a span (all of it unless told). */
function marked(text: string, question: string, span: Span = { start: 0, end: text.length }): readonly string[] {
  const { index, matcher } = readQuestion([articleOf([text, 'Iets anders.'])], question, 'nl', [ARMY]);
  return highlight(text, span, languageOf('nl'), matcher, index.vocabulary.terms).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('the marked words', () => {
  it('are those that are asked for, in any form', () => {
    expect(marked('De bruggen bij Meppel sluiten.', 'sluit een brug?')).toEqual(['bruggen', 'sluiten']);
  });

  it('are other words for them too', () => {
    expect(marked('De krijgsmacht oefent.', 'leger')).toEqual(['krijgsmacht']);
  });

  it('are none that merely look like them', () => {
    expect(marked('De droneoorlog en de oorlog.', 'oorlog')).toEqual(['oorlog']);
  });

  it('are one where nothing but a space or a hyphen stands between them', () => {
    expect(marked('Lloyd Austin sprak.', 'Lloyd Austin')).toEqual(['Lloyd Austin']);
    expect(marked('De Noord-Koreaanse troepen.', 'noordkoreaanse troepen')).toEqual(['Noord-Koreaanse troepen']);
    expect(marked('Brug, sluis.', 'brug sluis')).toEqual(['Brug', 'sluis']);
  });

  it('are those of the quotation only', () => {
    expect(marked('De brug. De brug.', 'brug', { start: 9, end: 17 })).toEqual(['brug']);
  });

  it('lie within the quotation, in order and apart, whatever the text', () => {
    const word = fc.constantFrom('brug', 'Brug-sluis', 'sluis', 'de', '€ 5', 'x', 'brúg', 'o.a.', '…');
    const separator = fc.constantFrom(' ', ', ', '. ', '\n', '-', '’');
    const texts = fc
      .array(fc.tuple(word, separator), { maxLength: 12 })
      .map((parts) => `brug ${parts.flat().join('')}`);
    const { index, matcher } = readQuestion([articleOf(['De brug, de sluis en 5.'])], 'brug sluis 5');
    fc.assert(
      fc.property(texts, fc.nat(40), fc.nat(40), (text, a, b) => {
        const span = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
        let from = span.start;
        for (const { start, end } of highlight(text, span, languageOf('nl'), matcher, index.vocabulary.terms)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(span.end);
          from = end;
        }
      }),
    );
  });
});
