import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Figures } from './figures.ts';
import { libraryLoad } from './libraries/library-load.ts';

const figure = z.number().nullable();

const figures: z.ZodType<Figures> = z.object({
  questions: z.number(),
  answerable: z.number(),
  hit1: figure,
  hit3: figure,
  mrr10: figure,
  quote: figure,
  falseRefusals: figure,
  falseAnswers: figure,
  auc: figure,
  p50: figure,
  p99: figure,
});

const qualityResult = z.object({
  set: z.string(),
  engine: z.string(),
  figures,
  kinds: z.record(z.string(), figures),
});

/** Percentage points by which each figure is worse than on the questions as written; negative where it is better. */
const robustnessResult = z.object({
  set: z.string(),
  variant: z.string(),
  answerable: z.number(),
  hit1: z.number(),
  quote: z.number(),
  falseRefusals: z.number(),
});

/** The same thing measured of Vraagbaak and of MiniSearch, in one unit; `ratio` is ours over theirs. */
const comparison = z.object({ ours: z.number(), theirs: z.number(), ratio: z.number() });

const speedResult = z.object({
  corpus: z.string(),
  passages: z.number(),
  /** Milliseconds a question. */
  questions: z.array(z.object({ kind: z.string(), count: z.number(), p50: comparison, p99: comparison })),
  /** Milliseconds to index the corpus. */
  build: comparison,
  /** Bytes of heap a passage. */
  heap: comparison,
});

/** One library, loaded in three ways. */
const libraryResult = z.object({ server: libraryLoad, operator: libraryLoad, atOnce: libraryLoad });

const report = z.object({
  version: z.literal(1),
  /** ISO 8601. */
  measured: z.string(),
  node: z.string(),
  processor: z.string(),
  quality: z.array(qualityResult).nullable(),
  robustness: z.array(robustnessResult).nullable(),
  speed: z.array(speedResult).nullable(),
  /** Earlier reports have none. */
  libraries: z.array(libraryResult).nullable().default(null),
  /** Why something was left out. */
  skipped: z.array(z.string()),
});

export type QualityResult = z.infer<typeof qualityResult>;
export type RobustnessResult = z.infer<typeof robustnessResult>;
export type Comparison = z.infer<typeof comparison>;
export type SpeedResult = z.infer<typeof speedResult>;
export type LibraryResult = z.infer<typeof libraryResult>;

/** All that one run measured; `null` for what it was not asked to. */
export type Report = z.infer<typeof report>;

/** Reads the report of an earlier run. @throws when the file is missing or no report */
export async function readReport(file: string): Promise<Report> {
  return report.parse(JSON.parse(await readFile(file, 'utf8')));
}
