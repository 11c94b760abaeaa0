import { describe, expect, it } from 'vitest';
import { isNegated } from '../../src/answer/negation.ts';

describe('a text that denies something', () => {
  it.each([
    'Welke rivier bereikt de zee niet?',
    'Er is geen brug.',
    'NOOIT eerder',
    'Which river does not reach the sea?',
    "It doesn't close.",
    'It won’t close.',
    'Es gibt keine Brücke.',
    'Il ne pleut pas.',
    'No hay ningún puente.',
  ])('%s', (text) => {
    expect(isNegated(text)).toBe(true);
  });
});

describe('a text that denies nothing', () => {
  it.each([
    'Welke rivier bereikt de zee?',
    'Het nietmachientje staat in Nootdorp.',
    'The notable north of Norway.',
    'Eine Niete im Ziegenstall.',
    '',
  ])('%s', (text) => {
    expect(isNegated(text)).toBe(false);
  });
});
