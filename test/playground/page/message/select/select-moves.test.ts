import { expect, test } from 'vitest';
import { movedTo, picked, typedTo } from '../../../../../src/playground/page/message/select/select-moves.ts';

test('the arrows stop at the ends, Home and End lead there', () => {
  expect(['ArrowDown', 'ArrowUp', 'Home', 'End', 'PageUp', 'PageDown'].map((key) => movedTo(key, 1, 3))).toEqual([
    2, 0, 0, 2, 0, 2,
  ]);
  expect([movedTo('ArrowUp', 0, 3), movedTo('ArrowDown', 2, 3), movedTo('x', 0, 3)]).toEqual([0, 2, null]);
});

test('typing leads to what begins so, whatever its case and accents', () => {
  const labels = ['Énergie', '@moderator', 'Eén', 'zout'];
  expect([typedTo('e', labels, 0), typedTo('en', labels, 2), typedTo('MOD', labels, 0)]).toEqual([2, 0, 1]);
  expect([typedTo('een', labels, 0), typedTo('q', labels, 0)]).toEqual([2, null]);
});

test('one letter typed again and again goes around what begins with it', () => {
  const labels = ['aap', 'beer', 'aal'];
  expect([typedTo('a', labels, 0), typedTo('aa', labels, 2), typedTo('b', labels, 2)]).toEqual([2, 0, 1]);
});

test('a single choice takes the place of the other; picked again it is none', () => {
  expect(picked(['a'], 'b', 1)).toEqual(['b']);
  expect(picked(['a'], 'a', 1)).toEqual([]);
});

test('of several no more than allowed are chosen', () => {
  expect(picked(['a'], 'b', 2)).toEqual(['a', 'b']);
  expect(picked(['a', 'b'], 'c', 2)).toEqual(['a', 'b']);
  expect(picked(['a', 'b'], 'a', 2)).toEqual(['b']);
});
