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
  /** How late a timer was meanwhile: the event that 99 of 100 were less late than, and the latest. */
  p99: z.number(),
  longest: z.number(),
  /** Bytes of heap that were taken, and what the memory budget counts for that. */
  heap: z.number(),
  estimated: z.number(),
});

export type LibraryLoad = z.infer<typeof libraryLoad>;
