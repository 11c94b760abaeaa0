import type { Clock } from './clock.ts';

/** The first millisecond of 2015, from which Discord counts (https://discord.com/developers/docs/reference#snowflakes). */
const DISCORD_EPOCH = 1_420_070_400_000n;
/** A snowflake's lowest 12 bits count the ids of one millisecond; the 10 above them name the machine. */
const INCREMENTS = 1n << 12n;

/** Makes Discord ids: unique, ascending, and telling the time at which they were made. */
export class Snowflakes {
  readonly #clock: Clock;
  #increment = 0n;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Milliseconds since the Unix epoch, as the next id will tell them. */
  now(): number {
    return this.#clock.now();
  }

  next(): string {
    const at = BigInt(this.#clock.now()) - DISCORD_EPOCH;
    this.#increment = (this.#increment + 1n) % INCREMENTS;
    return ((at << 22n) + this.#increment).toString();
  }
}
