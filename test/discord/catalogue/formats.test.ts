import { expect, it } from 'vitest';
import { formatsOf } from '../../../src/discord/catalogue/formats.ts';

it('counts as the language does', () => {
  const { counted } = formatsOf('nl');
  expect(counted(1, 'zin', 'zinnen')).toBe('1 zin');
  expect(counted(0, 'zin', 'zinnen')).toBe('0 zinnen');
  expect(counted(1200, 'zin', 'zinnen')).toBe('1.200 zinnen');
});

it('writes dates out, wherever the bot runs', () => {
  expect(formatsOf('nl').date('2024-10-20')).toBe('20 oktober 2024');
  expect(formatsOf('en-GB').date('2024-10-20')).toBe('20 October 2024');
});

it('names languages', () => {
  expect(formatsOf('nl').languageName('en-GB')).toMatch(/Engels/);
  expect(formatsOf('en-GB').languageName('nl')).toBe('Dutch');
});

it('leaves what it cannot read as it is', () => {
  expect(formatsOf('nl').date('vorige week')).toBe('vorige week');
  expect(formatsOf('nl').languageName('???')).toBe('???');
});
