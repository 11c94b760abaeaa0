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

  it('may be shortened a little on a button', () => {
    const heading = 'Oplevende bezorgdheid over de betrokkenheid van Noord-Korea in het Oekraïne-conflict';
    expect(rowOf(heading)).toEqual(['[Oplevende bezorgdheid over de betrokkenheid van Noord-Korea in het…]']);
  });

  it('are a menu, which shows more of each, where a button would lose too much', () => {
    expect(rowOf('Wat kost het?', 'Wie '.repeat(30).trim())).toEqual([
      `<Wat kost het? | ${'Wie '.repeat(25).trim()}…>`,
    ]);
  });

  it('are a menu where two buttons would look the same', () => {
    const start = 'Wat vindt de minister van de plannen die de gemeente voor het centrum van de stad';
    expect(rowOf(`${start} maakt?`, `${start} had?`)).toEqual([`<${start} maakt? | ${start} had?>`]);
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
