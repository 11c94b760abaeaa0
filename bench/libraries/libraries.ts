import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { debianCorpus } from '../debian-corpus.ts';
import type { Progress } from '../progress.ts';
import { median } from '../quantile.ts';
import type { LibraryResult } from '../report.ts';
import { libraryLoad, type LibraryLoad, type Loading } from './library-load.ts';
import { seedStore } from './seed-store.ts';

const run = promisify(execFile);
const CHILD = fileURLToPath(new URL('./library-child.js', import.meta.url));

/** Passages of the libraries that are measured. */
const SIZES = [10, 1_000, 20_000];
const ROUNDS = 3;

export interface LibrariesOutcome {
  readonly results: LibraryResult[];
  readonly skipped: readonly string[];
}

/** How long a server's library takes to be read in, and how long that keeps others waiting: each time in a new process. */
export async function measureLibraries(cache: string, progress: Progress): Promise<LibrariesOutcome> {
  const corpus = await debianCorpus(cache);
  if ('unavailable' in corpus) return { results: [], skipped: [`libraries: ${corpus.unavailable}`] };
  const folder = await mkdtemp(join(tmpdir(), 'vraagbaak-bench-'));
  const results: LibraryResult[] = [];
  progress.begin('libraries', SIZES.length * ROUNDS);
  try {
    for (const size of SIZES) {
      const file = join(folder, `${size}.db`);
      await seedStore(file, corpus.articles, size);
      const rounds: Record<Loading, LibraryLoad>[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        // In turns, so that whatever else the machine does befalls all of them.
        rounds.push({
          server: await load('server', file),
          operator: await load('operator', file),
          atOnce: await load('atOnce', file),
        });
        progress.step(`${size} passages`);
      }
      results.push({
        server: middle(rounds.map(({ server }) => server)),
        operator: middle(rounds.map(({ operator }) => operator)),
        atOnce: middle(rounds.map(({ atOnce }) => atOnce)),
      });
    }
  } finally {
    await rm(folder, { recursive: true });
    progress.end();
  }
  return { results, skipped: [] };
}

async function load(way: Loading, file: string): Promise<LibraryLoad> {
  const { stdout } = await run(process.execPath, ['--expose-gc', CHILD, way, file]);
  return libraryLoad.parse(JSON.parse(stdout));
}

/** The median of each figure. */
function middle(loads: readonly LibraryLoad[]): LibraryLoad {
  const of = (figure: keyof LibraryLoad): number => median(loads.map((each) => each[figure]));
  return {
    articles: of('articles'),
    passages: of('passages'),
    ready: of('ready'),
    asked: of('asked'),
    p99: of('p99'),
    longest: of('longest'),
    work: of('work'),
    collection: of('collection'),
    heap: of('heap'),
    estimated: of('estimated'),
  };
}
