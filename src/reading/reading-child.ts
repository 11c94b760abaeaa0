// The program of a reading process (`reading-process.ts`): reads what it is sent, and replies.
import { MemoryWatch } from './memory-watch.ts';
import { readDocument } from './read-document.ts';
import { documentSchema, type Reply } from './reading-messages.ts';
import type { ReadFailure } from './read-article.ts';

const limit = Number(process.argv[2]) * 1024 * 1024;
const watch = new MemoryWatch(limit);
/** Half of what there is for a document, above what the program itself takes. */
const spentFrom = (process.memoryUsage.rss() + limit) / 2;

process.on('disconnect', () => process.exit());
process.on('message', (message) => {
  void answer(message).then((reply) => process.send?.(reply));
});
process.send?.('ready');

async function answer(message: unknown): Promise<Reply> {
  watch.begin();
  try {
    const result = await readDocument(documentSchema.parse(message));
    return { result, unexpected: null, spent: isSpent() };
  } catch (error) {
    const failure = failureOf(error);
    const unexpected = failure.id === 'damaged' ? whereabouts(error) : null;
    return { result: { ok: false, failure }, unexpected, spent: isSpent() };
  } finally {
    watch.end();
  }
}

function isSpent(): boolean {
  return process.memoryUsage.rss() > spentFrom;
}

/** The engine has one kind of error for all that is too large. */
function failureOf(error: unknown): ReadFailure {
  if (!(error instanceof RangeError)) return { id: 'damaged' };
  return { id: 'too-demanding', bound: error.message.includes('call stack') ? 'depth' : 'memory' };
}

/** An error's kind and place. Its message may quote the document, which is nothing for a log. */
function whereabouts(error: unknown): string {
  if (!(error instanceof Error)) return 'reading: something that is no error was thrown';
  const places = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return [`reading: ${error.name}`, ...places].join('\n');
}
