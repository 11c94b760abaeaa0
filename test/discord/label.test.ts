import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortenLabel } from '../../src/discord/label.ts';

describe('a label', () => {
  it('stays as it is where it fits', () => {
    expect(shortenLabel('Wat is de rol van Noord-Korea?', 30)).toBe('Wat is de rol van Noord-Korea?');
  });

  it('is shortened at a word, with an ellipsis', () => {
    const heading = 'Oplevende bezorgdheid over de betrokkenheid van Noord-Korea in het Oekraïne-conflict';
    expect(shortenLabel(heading, 80)).toBe('Oplevende bezorgdheid over de betrokkenheid van Noord-Korea in het…');
  });

  it('takes in a word that just fits beside the ellipsis', () => {
    expect(shortenLabel('een twee drie', 9)).toBe('een twee…');
  });

  it('leaves no comma or dash before the ellipsis', () => {
    expect(shortenLabel('Een zin, die doorloopt', 12)).toBe('Een zin…');
    expect(shortenLabel('Een zin – die doorloopt', 12)).toBe('Een zin…');
  });

  it('stands on one line', () => {
    expect(shortenLabel(' een\n twee\t\tdrie ', 80)).toBe('een twee drie');
  });

  it('cuts a word that is too long by itself between two characters, as a reader sees them', () => {
    expect(shortenLabel('a'.repeat(100), 10)).toBe('aaaaaaaaa…');
    expect(shortenLabel('👩‍👩‍👧'.repeat(3), 12)).toBe('👩‍👩‍👧…');
  });

  it('is never empty: Discord takes no button without a label', () => {
    expect(shortenLabel('', 80)).toBe('…');
    expect(shortenLabel(' \n ', 80)).toBe('…');
  });

  it('is never longer than its limit, and apart from its end says nothing that the text does not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 2, max: 100 }), (text, limit) => {
        const label = shortenLabel(text, limit);
        expect(label.length).toBeLessThanOrEqual(limit);
        expect(` ${text.replace(/\s+/gu, ' ').trim()}…`).toContain(label.replace(/…$/u, ''));
      }),
    );
  });
});
