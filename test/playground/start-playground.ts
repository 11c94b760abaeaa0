import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createSlices } from '../../src/library/slices.ts';
import { runPlayground, type Playground } from '../../src/run-playground.ts';
import { serveKnowledge } from '../../src/serve-knowledge.ts';
import { compiledParsingThread } from '../library/compiled-library.ts';
import { compiledReadingChild } from '../reading/compiled-reading.ts';

/** A busy machine may take longer over a page than the bot gives it. */
const READING_SECONDS = 90;

/**
 * The bot on a stand-in with its page, over the articles of a folder, as a start without a token runs it; for one test.
 *
 * @param chartThread - the compiled program that draws charts; without it they are left out
 */
export async function startPlayground(
  knowledgeDir: string,
  pageDir: string,
  chartThread?: URL,
): Promise<Extract<Playground, { ok: true }>> {
  const opened: { close(): Promise<void> }[] = [];
  onTestFinished(async () => {
    for (const part of opened.toReversed()) await part.close();
  });
  const log = pino({ level: 'silent' });
  const slices = createSlices();
  const knowledge = await serveKnowledge(knowledgeDir, log, slices);
  const read = readConfig({});
  if (!knowledge.ok || !read.ok) throw new Error('there is a folder and nothing to configure');
  opened.push(knowledge);
  const { operator } = knowledge;
  const { limits } = read.config;
  const programs = {
    readingChild: compiledReadingChild(),
    parsingThread: compiledParsingThread(),
    ...(chartThread === undefined ? {} : { chartThread }),
  };
  const world = { operator, slices, limits, log, programs, reading: { seconds: READING_SECONDS } };
  const playground = await runPlayground({ world, pageDir, host: '127.0.0.1', port: 0, opened });
  if (!playground.ok) throw new Error('the stand-in lets it in');
  return playground;
}
