import { hostname } from 'node:os';
import { expect, test } from 'vitest';
import { newOwner, owningProcess } from '../../src/library/new-owner.ts';

test('no two owners are the same, and each tells its process', () => {
  const owner = newOwner();
  expect(newOwner()).not.toBe(owner);
  expect(owningProcess(owner)).toEqual({ pid: process.pid, host: hostname() });
});

test('a name that tells no process tells none, nor does one that would write on somebody’s terminal', () => {
  expect(owningProcess('4711-38a1e4b8-6a3c-4c4e-9d42-0f3b54c6d1aa')).toBeNull();
  expect(owningProcess('4711@web\u001b[2J/38a1e4b8')).toBeNull();
});
