import { expect, test } from 'vitest';
import { readAhead } from '../../../src/library/servers/read-ahead.ts';

test('what is read comes in its order, with so many readings at once and no more', async () => {
  const reading = new Set<number>();
  let most = 0;
  const read = async (one: number): Promise<string> => {
    reading.add(one);
    most = Math.max(most, reading.size);
    // The later ones are ready first.
    for (let turn = 0; turn < 20 - one; turn++) await Promise.resolve();
    return `nr ${one}`;
  };
  const all = Array.from({ length: 12 }, (_, at) => at);
  const taken: (readonly [number, string])[] = [];
  for await (const each of readAhead(all, read, 4)) {
    reading.delete(each[0]);
    taken.push(each);
  }
  expect(taken).toEqual(all.map((one) => [one, `nr ${one}`]));
  expect(most).toBe(4);
});

test('a reading that fails is thrown in its turn, and the ones after it fail unseen', async () => {
  const taken: number[] = [];
  const read = (one: number): Promise<number> =>
    one < 2 ? Promise.resolve(one) : Promise.reject(new Error(`nr ${one}`));
  const all = async (): Promise<void> => {
    for await (const [one] of readAhead([0, 1, 2, 3], read, 4)) taken.push(one);
  };
  await expect(all()).rejects.toThrow('nr 2');
  expect(taken).toEqual([0, 1]);
});

test('there may be nothing to read', async () => {
  for await (const each of readAhead([], () => Promise.resolve(1), 4)) expect.unreachable(String(each));
});
