import { describe, expect, it } from 'vitest';
import { withForms } from '../../src/language/forms.ts';
import { ENGLISH_FORMS } from '../../src/language/forms/en.ts';
import { GERMAN_FORMS } from '../../src/language/forms/de.ts';
import { SPANISH_FORMS } from '../../src/language/forms/es.ts';
import { FRENCH_FORMS } from '../../src/language/forms/fr.ts';
import { DUTCH_FORMS } from '../../src/language/forms/nl.ts';

/** A stemmer that takes an -s off. */
const plain = (word: string): string => word.replace(/s$/, '');

describe('a stemmer with a list of forms', () => {
  const stem = withForms(
    plain,
    `
    lopen: loopt liep gelopen
    kopen: loopt kocht
    décider: décision
    vinden: vond
    voorzitten: voorzat
    voorzatten: voorzaten
  `,
  );

  it('takes each form for its word', () => {
    expect(['loopt', 'liep', 'gelopen', 'kocht'].map(stem)).toEqual(['lopen', 'lopen', 'lopen', 'kopen']);
  });

  it('takes a form of two words for the first', () => {
    expect(stem('loopt')).toBe('lopen');
  });

  it('stems everything else as before', () => {
    expect(['lopen', 'fietsers', 'loop'].map(stem)).toEqual(['lopen', 'fietser', 'loop']);
  });

  it('reads its list folded, for it is asked for folded words', () => {
    expect(stem('decision')).toBe('decider');
  });

  it('takes what is regularly made of a long form for the word too, and of a short one not', () => {
    expect(stem('decisions')).toBe('decider');
    expect(stem('vonds')).toBe('vond');
  });

  it('leaves a word of the list that looks like another’s form', () => {
    const withHead = withForms(plain, 'winnen: gewonnen\ngewonnens: gewonnenst');
    expect(withHead('gewonnens')).toBe('gewonnen');
    expect(withHead('gewonnenst')).toBe('gewonnen');
  });
});

describe.each(
  Object.entries({ de: GERMAN_FORMS, en: ENGLISH_FORMS, es: SPANISH_FORMS, fr: FRENCH_FORMS, nl: DUTCH_FORMS }),
)('the list of %s', (_, list) => {
  const lines = list.split('\n').filter((line) => line.trim() !== '');

  it('has a word and its forms on each line', () => {
    for (const line of lines) expect(line).toMatch(/^\s*[\p{L}\p{M}-]+:(?: +[\p{L}\p{M}-]+)+\s*$/u);
  });

  it('has no word as a form of itself', () => {
    const own = lines.filter((line) => {
      const [word = '', forms = ''] = line.split(':');
      return forms.split(/\s+/).includes(word.trim());
    });
    expect(own).toEqual([]);
  });
});
