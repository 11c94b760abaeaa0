import { expect, test } from 'vitest';
import { createSlices, SLICE_MS, turnOf } from '../../src/library/slices.ts';

/** Work of so many steps, each of which takes a millisecond of `clock` and is noted. */
function* work(name: string, steps: number, clock: { now: number }, notes: string[]): Generator<undefined, string> {
  for (let step = 0; step < steps; step++) {
    clock.now += 1;
    notes.push(name);
    yield;
  }
  return `${name} done`;
}

test('work is done a slice at a time, and whatever else happens comes in between', async () => {
  const clock = { now: 0 };
  const notes: string[] = [];
  const slices = createSlices(() => clock.now);
  // Something happens each time that the process looks for events.
  let event = setImmediate(function happen() {
    notes.push('|');
    event = setImmediate(happen);
  });
  await expect(slices.run(work('a', 4 * SLICE_MS, clock, notes))).resolves.toBe('a done');
  clearImmediate(event);
  const slice = 'a'.repeat(SLICE_MS);
  expect(notes.join('').split(/\|+/).filter(Boolean)).toEqual([slice, slice, slice, slice]);
});

test('two works take turns, one slice each', async () => {
  const clock = { now: 0 };
  const notes: string[] = [];
  const slices = createSlices(() => clock.now);
  await Promise.all([
    slices.run(work('a', 3 * SLICE_MS, clock, notes)),
    slices.run(work('b', 3 * SLICE_MS, clock, notes)),
  ]);
  expect(notes.join('')).toMatch(/^a+b+a+b+a+b+$/);
});

test('work that fails is said so to whoever waits for it, and the next goes on', async () => {
  const slices = createSlices();
  function* failing(): Generator<undefined, void> {
    yield;
    throw new Error('broken');
  }
  const failed = slices.run(failing());
  const next = slices.run(work('b', 1, { now: 0 }, []));
  await expect(failed).rejects.toThrow('broken');
  await expect(next).resolves.toBe('b done');
});

test('a turn comes after the slice of a work that was there before, and before its next one', async () => {
  const clock = { now: 0 };
  const notes: string[] = [];
  const slices = createSlices(() => clock.now);
  const done = slices.run(work('a', 3 * SLICE_MS, clock, notes));
  await turnOf(slices).then(() => notes.push('|'));
  await done;
  expect(notes.join('')).toBe(`${'a'.repeat(SLICE_MS)}|${'a'.repeat(2 * SLICE_MS)}`);
});
