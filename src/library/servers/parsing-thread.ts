import { MessagePort, parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { parseArticleText } from './parsed-text.ts';
import { piecesOf } from './parsed-pieces.ts';

/** Run by `ArticleParser` in a thread of its own: reads one text after another and gives each back in pieces. */
const { pieces } = z.object({ pieces: z.instanceof(MessagePort) }).parse(workerData);
const request = z.object({ slug: z.string(), markdown: z.string(), questions: z.string() });

parentPort?.on('message', (message) => {
  const { slug, ...text } = request.parse(message);
  for (const piece of piecesOf(parseArticleText(slug, text))) pieces.postMessage(piece);
  // Only now are the pieces fetched, one by one.
  parentPort?.postMessage('read');
});
