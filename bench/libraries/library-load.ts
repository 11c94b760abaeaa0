import { z } from 'zod';

/** `server`: as the bot reads a server's library in. `operator`: as it indexes its operator's parsed articles. `atOnce`: neither in slices nor in another thread. */
export const LOADING = ['server', 'operator', 'atOnce'] as const;

export type Loading = (typeof LOADING)[number];

/** What it took to have a library in memory; times in milliseconds. */
export const libraryLoad = z.object({
  articles: z.number(),
  passages: z.number(),
  /** Until it could be asked, and until the first question was answered. */
  ready: z.number(),
  asked: z.number(),
  /** How long others had to wait until it could be asked: 99 waits of 100 were shorter, and the longest. */
  p99: z.number(),
  longest: z.number(),
  /** The longest of them without collections of garbage and without what the machine did instead: this program's own work; 0 in older reports. */
  work: z.number().default(0),
  /** The longest collection meanwhile; 0 in older reports. */
  collection: z.number().default(0),
  /** Bytes of heap that were taken, and what the memory budget counts for that. */
  heap: z.number(),
  estimated: z.number(),
});

export type LibraryLoad = z.infer<typeof libraryLoad>;
