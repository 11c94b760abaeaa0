import { MessagePort, parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { parseArticleText } from './parsed-text.ts';
import { piecesOf } from './parsed-pieces.ts';

/** Run by `startParserThread` in a thread of its own: reads one text after another and gives each back in pieces. */
const { textsRead } = z.object({ textsRead: z.instanceof(Int32Array) }).parse(workerData);
const request = z.object({
  slug: z.string(),
  markdown: z.string(),
  questions: z.string(),
  pieces: z.instanceof(MessagePort),
});

parentPort?.on('message', (message) => {
  const { slug, pieces, ...text } = request.parse(message);
  for (const piece of piecesOf(parseArticleText(slug, text))) pieces.postMessage(piece);
  pieces.close();
  // Only now are the pieces fetched, one by one.
  Atomics.add(textsRead, 0, 1);
  parentPort?.postMessage('read');
});
