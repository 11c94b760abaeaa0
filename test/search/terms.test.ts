import { describe, expect, it } from 'vitest';
import { Terms } from '../../src/search/terms.ts';

/** Terms counted in passages, each a line of them. */
function termsOf(...passages: readonly string[]): Terms {
  const terms = new Terms();
  for (const passage of passages) terms.count(new Set(passage.split(' ').map((term) => terms.intern(term))));
  return terms;
}

const idf = (terms: Terms, term: string): number => terms.idf(terms.intern(term));

describe('terms', () => {
  it('have one number each, for good', () => {
    const terms = new Terms();
    const [brug, sluis] = [terms.intern('brug'), terms.intern('sluis')];
    expect(terms.intern('brug')).toBe(brug);
    expect(sluis).not.toBe(brug);
    expect([terms.name(brug), terms.name(sluis), terms.name(99)]).toEqual(['brug', 'sluis', '']);
  });

  it('are found only while a passage holds them', () => {
    const terms = termsOf('sanctie leger', 'sanctie');
    const ids = [terms.intern('sanctie'), terms.intern('leger')];
    expect(terms.find('leger')).toBe(ids[1]);
    terms.discount(ids);
    expect([terms.find('leger'), terms.find('sanctie'), terms.find('nergens')]).toEqual([undefined, ids[0], undefined]);
  });

  it('know in how many passages they stand, and forget one that is taken out', () => {
    const terms = termsOf('sanctie leger', 'sanctie');
    const ids = [terms.intern('sanctie'), terms.intern('leger')];
    expect([...ids.map((id) => terms.frequency(id)), terms.passages]).toEqual([2, 1, 2]);
    terms.discount(ids);
    expect([...ids.map((id) => terms.frequency(id)), terms.passages]).toEqual([1, 0, 1]);
  });

  it('weigh more the rarer they are, and most when they are nowhere', () => {
    const terms = termsOf('land sanctie', 'land', 'land');
    expect(idf(terms, 'nergens')).toBe(terms.unknownIdf);
    expect(idf(terms, 'nergens')).toBeGreaterThan(idf(terms, 'sanctie'));
    expect(idf(terms, 'sanctie')).toBeGreaterThan(idf(terms, 'land'));
    expect(idf(terms, 'land')).toBeGreaterThan(0);
    expect(idf(terms, 'sanctie')).toBeCloseTo(Math.log(1 + 2.5 / 1.5));
  });

  it('tell how often they stood with a capital', () => {
    const terms = new Terms();
    const brug = terms.intern('brug');
    expect(terms.capitals(brug)).toBe(0);
    for (const capital of [true, false, false, false]) terms.see(brug, capital);
    expect(terms.capitals(brug)).toBe(0.25);
  });

  it('have another version after every change of what was counted', () => {
    const terms = new Terms();
    const versions = [terms.version];
    const brug = terms.intern('brug');
    terms.count([brug]);
    versions.push(terms.version);
    terms.discount([brug]);
    versions.push(terms.version);
    expect(new Set(versions)).toHaveLength(3);
  });
});
