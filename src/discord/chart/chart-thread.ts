import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { insightsChart } from './insights-chart.ts';

/** Run by `drawInThread` in a thread of its own: draws one chart and ends. */
const request = z.object({
  days: z.array(z.object({ day: z.string(), answered: z.int(), unsure: z.int(), declined: z.int() })),
  language: z.enum(['nl', 'en']),
});

const { png, alt } = await insightsChart(request.parse(workerData));
parentPort?.postMessage({ png, alt });
