import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';

describe('fold', () => {
  it.each([
    ['België', 'belgie'],
    ['Oekraïne', 'oekraine'],
    ['COÖRDINATIE', 'coordinatie'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['Łódź', 'lodz'],
    ['Tromsø', 'tromso'],
    ['Æsir', 'aesir'],
    ['cœur', 'coeur'],
    ['İstanbul', 'istanbul'],
    ['Diyarbakır', 'diyarbakir'],
    ['ﬁnancieel', 'financieel'],
    ['CO₂', 'co2'],
    ['Киёв', 'киев'],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('makes every apostrophe that people type the same', () => {
    for (const apostrophe of ["'", '’', '‘', '´', '`', 'ʼ', '＇']) expect(fold(`Korea${apostrophe}s`)).toBe("korea's");
  });

  it('drops what cannot be seen: soft hyphens, joiners, variation selectors', () => {
    expect(fold('inter\u00adnatio\u200dnaal')).toBe('internationaal');
    expect(fold('1\ufe0f\u20e3')).toBe('1');
  });

  it('leaves the vowel signs of other scripts, which are as good as letters', () => {
    expect(fold('हिन्दी')).toBe('हिन्दी');
    expect(fold('북한')).toBe('북한');
    expect(fold('ガザ')).toBe('ガザ');
  });

  it('changes nothing more the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 2000 },
    );
  });
});
