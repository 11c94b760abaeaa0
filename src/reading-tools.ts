import type { ReadingOptions, ReadingTools } from './cli/reading-tools.ts';
import { createFetcher } from './fetching/create-fetcher.ts';
import { createReader } from './reading/reader.ts';

/** What the command line reads documents with. */
export function openReadingTools({ allowPrivate }: ReadingOptions, fetchPorts: readonly number[]): ReadingTools {
  const fetcher = createFetcher({
    allowedPorts: allowPrivate ? ALL_PORTS : fetchPorts,
    allowAddress: () => allowPrivate,
  });
  const reader = createReader({ processes: 1 });
  return {
    fetcher,
    reader,
    async close() {
      await Promise.all([fetcher.close(), reader.close()]);
    },
  };
}

const ALL_PORTS = Array.from({ length: 65_535 }, (_, port) => port + 1);
