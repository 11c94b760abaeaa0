import { expect, it } from 'vitest';
import { joinParts } from '../../../src/discord/handlers/library/join-parts.ts';

it('parts are paragraphs that follow each other', () => {
  expect(joinParts(['Een zin.', '', ' Nog een zin. ', ''])).toBe('Een zin.\n\nNog een zin.');
});

it('a sentence that was cut in two is put together again', () => {
  expect(joinParts(['De markt is op', 'dinsdag en vrijdag.'])).toBe('De markt is op dinsdag en vrijdag.');
});

it('a heading, a list and a new sentence begin anew', () => {
  expect(joinParts(['Wat kost het', 'Een kraam kost twintig euro.'])).toBe(
    'Wat kost het\n\nEen kraam kost twintig euro.',
  );
  expect(joinParts(['De prijzen:', 'een kraam: twintig euro'])).toBe('De prijzen:\n\neen kraam: twintig euro');
});

it('nothing makes nothing', () => {
  expect(joinParts(['', ' ', '\n'])).toBe('');
});
