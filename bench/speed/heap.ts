import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { Comparison } from '../report.ts';
import { compared } from './compared.ts';
import type { CorpusName, CorpusPlaces } from './corpus.ts';
import type { Contestant } from './indexes.ts';

const run = promisify(execFile);
const CHILD = fileURLToPath(new URL('./heap-child.js', import.meta.url));

/** @returns bytes of heap a passage that the index takes beside the articles, each measured in a process of its own */
export async function measureHeap(corpus: CorpusName, places: CorpusPlaces): Promise<Comparison> {
  const bytes = async (contestant: Contestant): Promise<number> => {
    const argv = ['--expose-gc', CHILD, contestant, corpus, places.sets, places.cache];
    const { stdout } = await run(process.execPath, argv);
    return z.number().parse(JSON.parse(stdout));
  };
  return compared(await bytes('ours'), await bytes('theirs'));
}
