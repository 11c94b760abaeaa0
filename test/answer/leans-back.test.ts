import { describe, expect, it } from 'vitest';
import { leansBack } from '../../src/answer/leans-back.ts';

describe('a sentence that leans on the one before it', () => {
  it.each([
    ['Hij sprak zijn dankbaarheid uit.', 'nl'],
    ['In zijn nieuwste videoboodschap benadrukte hij dat.', 'nl'],
    ['Dit houdt ook overleg in.', 'nl-BE'],
    ['Their soldiers stayed.', 'en'],
    ['After this meeting nothing changed.', 'en'],
    ['Dadurch wurde es ruhig.', 'de'],
    ['Selon ses alliés, rien ne change.', 'fr'],
    ['Además cambió el clima.', 'es'],
  ])('%s', (sentence, language) => {
    expect(leansBack(sentence, language)).toBe(true);
  });
});

describe('a sentence that stands by itself', () => {
  it.each([
    ['Zijderoutes waren lang.', 'nl'],
    ['Diensten sluiten om vijf uur.', 'nl'],
    ['In Zuid-Korea is het stil.', 'nl'],
    ['Items were sold.', 'en'],
    ['Hij sprak.', 'pl'],
  ])('%s', (sentence, language) => {
    expect(leansBack(sentence, language)).toBe(false);
  });
});
