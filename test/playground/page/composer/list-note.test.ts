import { expect, test } from 'vitest';
import { listNote } from '../../../../src/playground/page/composer/list-note.ts';

test('only a list that must be chosen from says that nothing in it matches', () => {
  expect(listNote(null, 'xyz')).toBe('noMatch');
});

test('where suggestions help with a text of one’s own, it says how to go on with that, and nothing before there is one', () => {
  expect(listNote({ state: 'there', choices: [] }, 'Wie won?')).toBe('freeText');
  expect(listNote({ state: 'there', choices: [] }, ' ')).toBeNull();
});

test('it waits once, and then keeps what it said from key to key', () => {
  expect(listNote({ state: 'asking', choices: null }, 'W')).toBe('loading');
  expect(listNote({ state: 'asking', choices: [] }, 'Wi')).toBe('freeText');
  expect(listNote({ state: 'failed', choices: null }, 'Wie')).toBe('loadingFailed');
});
