import { describe, expect, it } from 'vitest';
import { lastOf } from '../../src/language/steps.ts';
import { findingSigns, SIGN } from '../../src/search/answer-signs.ts';

const names = (sentence: string): readonly string[] =>
  Object.entries(SIGN)
    .filter(([, flag]) => (lastOf(findingSigns(sentence)) & flag) !== 0)
    .map(([name]) => name);

describe('the signs of a sentence', () => {
  it.each<[string, readonly string[]]>([
    ['Er zijn drieduizend, misschien wel duizenden soldaten.', ['number']],
    ['A dozen ships sailed.', ['number']],
    ['Die Hälfte ging verloren.', ['number']],
    ['It started in 1998.', ['time']],
    ['Hij sprak zondag.', ['time']],
    ['Es begann im März.', ['time']],
    ['Fue ayer.', ['time']],
    ['De brug is dicht vanwege de storm.', ['cause']],
    ['It closed because of a storm.', ['cause']],
    ['Het regende in mei, zodat er twee bruggen dicht waren.', ['number', 'time', 'cause']],
  ])('%s', (sentence, signs) => {
    expect(names(sentence)).toEqual(signs);
  });
});

describe('no sign', () => {
  it.each([
    ['an article that is a number as well', 'Een brug is een brug, eine Brücke, un pont.'],
    ['a number word within another', 'De tweeling en de achtertuin.'],
    ['a name', 'De minister van Defensie sprak.'],
    ['nothing at all', ''],
  ])('is %s: %s', (_, sentence) => {
    expect(names(sentence)).toEqual([]);
  });

  it.each(['artikel 31998', 'kamer 2500', 'nummer 999'])('of a time is a number that is no year: %s', (sentence) => {
    expect(names(sentence)).toEqual([]);
  });

  it('is a number in digits, which only tells something when the question has not got it: see the numbers of a sentence', () => {
    expect(names('Er zijn 10.000 soldaten.')).toEqual([]);
  });
});

describe('a sentence as long as a book', () => {
  const long = (opening: string, end: string): string =>
    `${opening} ${'en er liep een man op de dijk '.repeat(3_000)}${end}`;

  it('has the signs of its beginning and of its end', () => {
    expect(names(long('In 1998 ging het', 'omdat het moest.'))).toEqual(['time', 'cause']);
  });

  it('is read in many steps', () => {
    expect([...findingSigns(long('', ''))].length).toBeGreaterThan(8);
  });
});
