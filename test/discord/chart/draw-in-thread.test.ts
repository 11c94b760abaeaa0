import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { drawInThread } from '../../../src/discord/chart/draw-in-thread.ts';
import { insightsChart } from '../../../src/discord/chart/insights-chart.ts';
import { compiledProgram } from '../../compiled-program.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const REQUEST = { days: [{ day: '2026-10-01', answered: 3, unsure: 1, declined: 2 }], language: 'nl' } as const;

/** A program of a thread that does nothing but this. */
function program(code: string): URL {
  const file = join(temporaryFolder(), 'thread.mjs');
  writeFileSync(file, code);
  return pathToFileURL(file);
}

test('a chart that is drawn in a thread is the chart itself, however many are drawn at once', async () => {
  const draw = drawInThread(compiledProgram('discord/chart/chart-thread'), 60_000);
  const wanted = await insightsChart(REQUEST);
  for (const { png, alt } of await Promise.all([draw(REQUEST), draw(REQUEST)])) {
    expect(alt).toBe(wanted.alt);
    expect((await loadImage(Buffer.from(png))).width).toBe((await loadImage(Buffer.from(wanted.png))).width);
  }
});

test.each([
  ['breaks', 'throw new Error("no font");', 'no font'],
  ['ends without a word', '', 'ended with 0'],
  [
    'sends something else',
    'import { parentPort } from "node:worker_threads"; parentPort.postMessage(1);',
    'expected object',
  ],
  ['never ends', 'for (;;);', 'not drawn in time'],
])('one that %s is told as a failure', async (_, code, message) => {
  await expect(drawInThread(program(code), 1000)(REQUEST)).rejects.toThrow(message);
});

test('after one that failed the next is drawn', async () => {
  const entry = program(`import { parentPort, workerData } from "node:worker_threads";
    if (workerData.days.length === 0) throw new Error("nothing to draw");
    parentPort.postMessage({ png: new Uint8Array([1]), alt: workerData.language });`);
  const draw = drawInThread(entry, 10_000);
  const [failed, drawn] = await Promise.allSettled([draw({ ...REQUEST, days: [] }), draw(REQUEST)]);
  expect(failed.status).toBe('rejected');
  expect(drawn).toMatchObject({ value: { alt: 'nl' } });
});
