import { expect, test } from 'vitest';
import { RepeatedWork } from '../../../src/library/servers/repeated-work.ts';

/** Work that waits until it is let go, and how often it was begun. */
function held(): { work: () => Promise<void>; go: () => void; begun: () => number } {
  const waiting: (() => void)[] = [];
  let begun = 0;
  return {
    work: () => {
      begun += 1;
      return new Promise((resolve) => waiting.push(resolve));
    },
    go: () => waiting.shift()?.(),
    begun: () => begun,
  };
}

test('who asks while it is done has it done once more, together with all others, and not at the same time', async () => {
  const { work, go, begun } = held();
  const repeated = new RepeatedWork(work, () => true);
  const first = repeated.again();
  const others = [repeated.again(), repeated.again()];
  expect(begun()).toBe(1);
  go();
  await new Promise(setImmediate);
  expect(begun()).toBe(2);
  go();
  await Promise.all([first, ...others]);
  expect(begun()).toBe(2);
  expect(repeated.running).toBeNull();
});

test('work that failed is told to who waited, and is done again when it is asked for again', async () => {
  let isBroken = true;
  const repeated = new RepeatedWork(
    () => (isBroken ? Promise.reject(new Error('broken')) : Promise.resolve()),
    () => true,
  );
  await expect(repeated.again()).rejects.toThrow('broken');
  isBroken = false;
  await expect(repeated.again()).resolves.toBeUndefined();
});

test('it is not done any more where it may not go on', async () => {
  const { work, begun } = held();
  await new RepeatedWork(work, () => false).again();
  expect(begun()).toBe(0);
});
