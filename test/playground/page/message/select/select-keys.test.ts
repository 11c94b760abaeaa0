import { expect, test } from 'vitest';
import { selectDeed } from '../../../../../src/playground/page/message/select/select-keys.ts';

const labels = ['appel', 'banaan', 'citroen'];
const closed = { open: false, active: 1, labels, typed: null };
const open = { ...closed, open: true };
const key = (name: string, altKey = false) => ({ key: name, altKey });

test('a closed menu opens by Enter, space and the arrows, at what is chosen', () => {
  for (const name of ['Enter', ' ', 'ArrowDown', 'ArrowUp']) {
    expect(selectDeed(key(name), closed)).toEqual({ kind: 'show' });
  }
});

test('in an open one, Enter and space pick, the arrows move and Escape closes', () => {
  expect(selectDeed(key('Enter'), open)).toEqual({ kind: 'pick' });
  expect(selectDeed(key(' '), open)).toEqual({ kind: 'pick' });
  expect(selectDeed(key('ArrowDown'), open)).toEqual({ kind: 'go', to: 2 });
  expect(selectDeed(key('ArrowUp', true), open)).toEqual({ kind: 'close' });
  expect(selectDeed(key('Escape'), open)).toEqual({ kind: 'close' });
});

test('letters lead to a label, and Home and End also out of a closed menu', () => {
  expect(selectDeed(key('c'), { ...closed, typed: 'c' })).toEqual({ kind: 'go', to: 2 });
  expect(selectDeed(key('x'), { ...open, typed: 'x' })).toEqual({ kind: 'nothing' });
  expect(selectDeed(key('End'), closed)).toEqual({ kind: 'go', to: 2 });
});

test('other keys are left to the page', () => {
  expect(selectDeed(key('Escape'), closed)).toBeNull();
  expect(selectDeed(key('Tab'), open)).toBeNull();
});
