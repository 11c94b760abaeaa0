import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Chart, DrawChart } from '../draw-chart.ts';

/** Milliseconds, with the time to load what draws and to wait for other charts: seldom half a second, longer on a busy machine. */
const DRAWN_WITHIN_MS = 5000;

const drawing = z.object({ png: z.instanceof(Uint8Array), alt: z.string() });

/**
 * Draws charts in a thread that ends with each: drawing, and loading what draws, would hold up all else for some 300 ms. One at a
 * time. Rejects where a chart is not drawn in time, or not at all.
 *
 * @param entry - the compiled `chart-thread`
 */
export function drawInThread(
  entry = new URL('./chart-thread.js', import.meta.url),
  withinMs = DRAWN_WITHIN_MS,
): DrawChart {
  let last: Promise<unknown> = Promise.resolve();
  return (request) => {
    const signal = AbortSignal.timeout(withinMs);
    const drawn = last.then(() => draw(entry, request, signal));
    last = drawn.catch(() => undefined);
    return drawn;
  };
}

function draw(entry: URL, request: Parameters<DrawChart>[0], signal: AbortSignal): Promise<Chart> {
  return new Promise((resolve, reject) => {
    const late = () => new Error('the chart was not drawn in time');
    if (signal.aborted) {
      reject(late());
      return;
    }
    const worker = new Worker(entry, { workerData: request, env: {} });
    worker.unref();
    signal.addEventListener('abort', () => {
      reject(late());
      void worker.terminate();
    });
    worker.on('message', (message) => {
      const read = drawing.safeParse(message);
      if (read.success) resolve(read.data);
      else reject(read.error);
      void worker.terminate();
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      reject(new Error(`the thread that draws ended with ${code}`));
    });
  });
}
