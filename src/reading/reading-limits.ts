/** What reading documents may take. */
export interface ReadingLimits {
  /** Documents read at the same moment, each in a process of its own. */
  readonly processes: number;
  /** For one document, by the clock. */
  readonly seconds: number;
  /** Resident memory of one such process, in MiB: some 150 for the program itself, the rest for the document. */
  readonly megabytes: number;
  /** Largest document. */
  readonly bytes: number;
  /** How long a process without work is kept. */
  readonly idleSeconds: number;
}

/**
 * A page takes milliseconds and a long PDF seconds, so that what meets a bound is a bomb. Discord takes files of 10 MB from
 * everyone, and a page that is fetched has at most 5.
 */
export const READING_LIMITS = {
  processes: 2,
  seconds: 10,
  megabytes: 512,
  bytes: 20 * 1024 * 1024,
  idleSeconds: 60,
} as const satisfies ReadingLimits;
