import { describe, expect, it } from 'vitest';
import { questionRow } from '../../../src/discord/message/question-row.ts';
import { shown } from '../shown.ts';

function rowOf(...texts: readonly string[]): readonly string[] {
  const questions = texts.map((text, index) => ({ slug: 'nota', ref: { kind: 'sidecar', index } as const, text }));
  const row = questionRow(questions, 'Kies een vraag');
  return row === null ? [] : shown({ components: [row] });
}

describe('questions to ask', () => {
  it('are a button each', () => {
    expect(rowOf('Wat kost het?', 'Wie betaalt?')).toEqual(['[Wat kost het?]', '[Wie betaalt?]']);
  });

  it('are buttons as long as each is shown whole', () => {
    expect(rowOf('Wie?'.repeat(20))).toEqual([`[${'Wie?'.repeat(20)}]`]);
    expect(rowOf('Wie?'.repeat(20) + '?')).toEqual([`<${'Wie?'.repeat(20)}?>`]);
  });

  it('are a menu, which shows a longer heading whole, where a button would cut it', () => {
    const heading = 'Oplevende bezorgdheid over de betrokkenheid van Noord-Korea in het Oekraïne-conflict';
    expect(rowOf('Wat kost het?', heading)).toEqual([`<Wat kost het? | ${heading}>`]);
  });

  it('are shortened where even a menu cannot show them whole', () => {
    expect(rowOf('Wat kost het?', 'Wie '.repeat(30).trim())).toEqual([
      `<Wat kost het? | ${'Wie '.repeat(25).trim()}…>`,
    ]);
  });

  it('are a menu where two buttons would look the same', () => {
    expect(rowOf('Wat kost het?', 'Wat kost  het?')).toEqual(['<Wat kost het? | Wat kost het?>']);
  });

  it('are a menu where there are more than five', () => {
    expect(rowOf('1?', '2?', '3?', '4?', '5?', '6?')).toEqual(['<1? | 2? | 3? | 4? | 5? | 6?>']);
  });

  it('are left out where they could not be asked', () => {
    expect(rowOf('Wat kost het?', ' ', 'Wie '.repeat(100))).toEqual(['[Wat kost het?]']);
    expect(rowOf()).toEqual([]);
  });

  it('are offered once each', () => {
    const question = { slug: 'nota', ref: { kind: 'section', section: 1 }, text: 'Wat kost het?' } as const;
    const row = questionRow([question, question], 'Kies een vraag');
    expect(row === null ? [] : shown({ components: [row] })).toEqual(['[Wat kost het?]']);
  });
});
